import Testing

@testable import Importing

@Suite("HTML is taken out of texts")
struct MarkupTextTests {
    @Test(
        "blocks are lines, list items have a dash, entities are letters, scripts and styles are gone",
        arguments: [
            ("<p>Un</p><p>deux</p>", "Un\ndeux"), ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
            ("<ul><li>un</li><li>deux</li></ul>", "– un\n– deux"),
            ("<p>L&rsquo;&eacute;cole &amp; l&#39;h&ocirc;pital &#xE0; deux</p>", "L’école & l'hôpital à deux"),
            ("a<script>if (a < b) { x(\"</p>\") }</script>b", "ab"), ("<style>p{}</style>a<!-- b -->c", "ac"),
            ("<a href=\"x?a>b\">lien</a>", "lien"), ("  deux \n\n mots <i> </i> ", "deux mots"),
        ])
    func plain(_ markup: String, _ text: String) { #expect(MarkupText.plain(markup) == text) }

    @Test(
        "what is no tag and no entity stays",
        arguments: ["3 < 5 & 7 > 2", "a <", "R&D", "&zut;", "<3", "<jamais fermé", "&#0;", "&#99999999;"])
    func kept(_ text: String) { #expect(MarkupText.plain(text) == text) }

    @Test("a megabyte of opening signs is read as text, not looked at again from each of them")
    func hostile() {
        for piece in ["<a ", "<a\"", "&", "<", "<!--", "<script"] {
            let text = String(repeating: piece, count: 100_000)
            #expect(!MarkupText.plain(text + ">").contains("\n"))
        }
    }
}
