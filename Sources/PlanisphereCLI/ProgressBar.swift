import Planisphere

/// How far a long job is, on standard error: a bar on a terminal, JSON lines on demand, nothing else.
final class ProgressBar {
    private enum Mode { case bar, json, never }

    private let mode: Mode
    /// What the bar showed last: it is drawn again when that changes.
    private var shown = -1

    init(mode: String) throws(Failure) {
        switch mode {
        case "auto": self.mode = Terminal.showsProgress ? .bar : .never
        case "json": self.mode = .json
        case "never": self.mode = .never
        default: throw Failure(.unknownValue, "--progress", mode, "auto, json, never")
        }
    }

    func show(_ step: ProgressStep) {
        switch mode {
        case .never: break
        case .json:
            Terminal.say(
                "{\"rows\":\(step.rows),\"bytes\":\(step.bytes),\"total_bytes\":\(step.totalBytes.map { "\($0)" } ?? "null")}"
            )
        case .bar:
            let isKnown = (step.totalBytes ?? 0) > 0
            let mark = isKnown ? step.bytes * 100 / max(1, step.totalBytes ?? 1) : step.rows / 20_000
            guard mark != shown else { return }
            shown = mark
            var line = "\r"
            if let total = step.totalBytes, total > 0 {
                let share = min(1, Double(step.bytes) / Double(total))
                let filled = Int(share * 30)
                line += String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
                line += " \(Int(share * 100)) %"
            }
            Terminal.write(line + "  \(step.rows) ", to: 2)
        }
    }

    func end() {
        if mode == .bar { Terminal.write("\r\u{1B}[K", to: 2) }
    }
}
