"""libxml2, librsvg and Chromium read every drawing; the last two must see the same picture."""

import os
import shutil
import subprocess

from PIL import Image, ImageChops, ImageStat

from verdicts import FOLDER, attempt, equal, none, output, verdict

PICTURES = FOLDER / "pictures"
DRAWINGS = sorted((FOLDER / "demo").glob("*.svg")) + sorted((FOLDER / "demo/themes").glob("*.svg"))
WIDTH = 1000
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def ink(image):
    """The share of the picture that is not its background."""
    plain = Image.new("RGB", image.size, image.getpixel((0, 0)))
    return ImageStat.Stat(ImageChops.difference(image, plain).convert("L").point(lambda v: 255 * (v > 8))).mean[0] / 255


def drawn_by_librsvg(drawing):
    path = PICTURES / f"{drawing.stem}-librsvg.png"
    output("rsvg-convert", "--width", WIDTH, "--background-color", "white", "--output", path, drawing)
    return Image.open(path).convert("RGB")


def drawn_by_chromium(name, body, size):
    page, path = FOLDER / f"{name}.html", PICTURES / f"{name}-chromium.png"
    page.write_text(f'<!doctype html><meta charset="utf-8"><style>body{{margin:0}}</style>{body}', "utf-8")
    subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
         f"--user-data-dir={FOLDER / 'chromium'}", f"--window-size={size[0]},{size[1] + 200}",
         f"--screenshot={path}", page.as_uri()],
        check=True, capture_output=True, timeout=120, env=os.environ | {"HOME": str(FOLDER)})
    return Image.open(path).convert("RGB").crop((0, 0) + size)


def far_apart(a, b):
    """Mean difference of the two, from 0 to 1, once letters and hairlines are smoothed away."""
    small = [image.resize((image.width // 10, image.height // 10), Image.Resampling.BOX) for image in (a, b)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3 / 255


faults = []
for drawing in DRAWINGS:
    try:
        output("xmllint", "--nonet", "--noout", drawing)
    except RuntimeError as error:
        faults.append(f"{drawing.name}: {error}")
none("xmllint finds every drawing well-formed", faults, (len(DRAWINGS), "drawings"))

pictures, faults = {}, []
for drawing in DRAWINGS:
    try:
        pictures[drawing.name] = drawn_by_librsvg(drawing)
        if not ink(pictures[drawing.name]) > 0.1:
            faults.append(f"{drawing.name} is nearly empty")
    except RuntimeError as error:
        faults.append(f"{drawing.name}: {error}")
none("rsvg-convert draws every drawing", faults, (len(pictures), "drawings"))

for name in ("carte-besoins", "carte-besoins-telephone"):
    drawing = FOLDER / f"demo/{name}.svg"
    for how in ("linked", "inline"):
        what = f"Chromium shows {name}.svg {how} in a page as librsvg does"
        with attempt(what):
            ours = pictures[drawing.name]
            if how == "linked":
                body = f'<img src="{drawing.as_uri()}" style="display:block;width:{WIDTH}px" alt="">'
            else:
                body = (f"<style>svg{{display:block;width:{WIDTH}px;height:auto}}</style>"
                        + drawing.read_text("utf-8"))
            seen = drawn_by_chromium(f"{name}-{how}", body, ours.size)
            distance = far_apart(ours, seen)
            verdict(ink(seen) > 0.1 and distance < 0.03, what,
                    f"{ink(seen):.0%} is drawn, {distance:.1%} apart")
