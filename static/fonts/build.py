#!/usr/bin/env python3
"""Makes the bundled fonts: one small woff2 for Latin, one for each further script, and fonts.json for the theme.

    npm install --ignore-scripts      (in this folder; the sources are pinned in package.json)
    pip install fonttools brotli
    python3 build.py

Every source is an open-licence package; its licence text is copied beside the result. Nothing is downloaded here.
"""

import json
import os
import shutil
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

HERE = Path(__file__).parent
MODULES = Path(os.environ.get("FONT_MODULES", HERE / "node_modules"))

# key, family, package, style file stem, weight range kept (None: a static file), generic, local fallback
FONTS = [
    ("grotesque", "Bricolage Grotesque", "@fontsource-variable/bricolage-grotesque", "bricolage-grotesque-{}-wght-normal", (400, 800), "sans-serif", "Arial"),
    ("condensed", "Sofia Sans Condensed", "@fontsource-variable/sofia-sans-condensed", "sofia-sans-condensed-{}-wght-normal", (400, 800), "sans-serif", "Arial"),
    ("humanist", "Rosario", "@fontsource-variable/rosario", "rosario-{}-wght-normal", (400, 700), "sans-serif", "Arial"),
    ("rounded", "Nunito", "@fontsource-variable/nunito", "nunito-{}-wght-normal", (400, 800), "sans-serif", "Arial"),
    ("chunky", "Fredoka", "@fontsource-variable/fredoka", "fredoka-{}-wght-normal", (400, 700), "sans-serif", "Arial"),
    ("serif", "EB Garamond", "@fontsource-variable/eb-garamond", "eb-garamond-{}-wght-normal", (400, 700), "serif", "Georgia"),
    ("display-serif", "Cormorant", "@fontsource-variable/cormorant", "cormorant-{}-wght-normal", (300, 700), "serif", "Georgia"),
    ("engraved", "Cormorant SC", "@fontsource/cormorant-sc", "cormorant-sc-{}-500-normal", None, "serif", "Georgia"),
    ("slab", "Aleo", "@fontsource-variable/aleo", "aleo-{}-wght-normal", (400, 700), "serif", "Georgia"),
    ("bilingual-serif", "El Messiri", "@fontsource-variable/el-messiri", "el-messiri-{}-wght-normal", (400, 700), "serif", "Georgia"),
    ("bilingual", "Alexandria", "@fontsource-variable/alexandria", "alexandria-{}-wght-normal", (300, 600), "sans-serif", "Arial"),
    ("mono", "JetBrains Mono", "@fontsource-variable/jetbrains-mono", "jetbrains-mono-{}-wght-normal", (400, 700), "monospace", "Courier New"),
]

# Open fonts with the same advance widths and vertical metrics as the fallbacks every system has; only measured.
TWINS = {
    "Arial": ("@fontsource/arimo", "arimo-latin-400-normal"),
    "Georgia": ("@fontsource/gelasio", "gelasio-latin-400-normal"),
    "Courier New": ("@fontsource/cousine", "cousine-latin-400-normal"),
}

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x2BC, 0x2C6, 0x2DA, 0x2DC,
         *range(0x2002, 0x200B), *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2022, 0x2026, 0x202F,
         0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122, 0x2212, 0xD7, 0xF7, 0xFFFD]
EXTENDED = [c for c in range(0x100, 0x180) if c not in LATIN] + [0x218, 0x219, 0x21A, 0x21B, 0x1E9E, 0x20BA, 0x20BD]

# Letters that Arabic as written by our languages needs; presentation forms come from the features below.
ARABIC = [*range(0x600, 0x700), *range(0x200C, 0x2010), 0x2011]

FEATURES = ["init", "medi", "fina", "isol", "rlig", "curs", "kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "lnum", "onum", "tnum", "pnum", "smcp", "c2sc", "case", "zero", "rvrn", "rclt"]

# Letter frequencies (a mix of English and German prose, with digits as dates use them).
SAMPLE = ("aaaaaaabbcccddddeeeeeeeeeeeeeefffgghhhhhiiiiiiijkllllmmmnnnnnnnnooooooppqrrrrrrrsssssstttttttt"
          "uuuuvwwxyyzäöü               ,.ABDFMNSTW0123456789")


def average_advance(font):
    cmap, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    advances = [widths[cmap[ord(c)]][0] for c in SAMPLE if ord(c) in cmap]
    return sum(advances) / len(advances) / em


def subset(path, weights, codepoints, out):
    font = TTFont(path)
    options = Options(layout_features=FEATURES, hinting=False, desubroutinize=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
                      notdef_outline=True, recalc_bounds=True, flavor="woff2")
    cutter = Subsetter(options)
    cutter.populate(unicodes=codepoints)
    cutter.subset(font)
    if weights:
        font = instancer.instantiateVariableFont(font, {"wght": weights})
    kept = sorted(c for c in font.getBestCmap() if c > 0x1F)
    font.flavor = "woff2"
    font.save(out)
    return kept


def ranges(codepoints):
    parts, start = [], None
    for i, c in enumerate(codepoints):
        if start is None:
            start = c
        if i + 1 == len(codepoints) or codepoints[i + 1] != c + 1:
            parts.append(f"U+{start:X}" if start == c else f"U+{start:X}-{c:X}")
            start = None
    return ",".join(parts)


def percent(x):
    return f"{x * 100:.2f}%"


def main():
    twins = {}
    for local, (package, stem) in TWINS.items():
        twins[local] = average_advance(TTFont(MODULES / package / "files" / f"{stem}.woff2"))

    listing = []
    for key, family, package, stem, weights, generic, local in FONTS:
        root = MODULES / package
        source = root / "files" / f"{stem.format('latin')}.woff2"
        extra = root / "files" / f"{stem.format('latin-ext')}.woff2"
        meta = json.loads((root / "package.json").read_text())

        subset(source, weights, LATIN, HERE / f"{key}.woff2")
        companions = []
        if extra.exists():
            kept = subset(extra, weights, EXTENDED, HERE / f"{key}-ext.woff2")
            companions.append({"file": f"{key}-ext.woff2", "unicode_range": ranges(kept)})
        arabic = root / "files" / f"{stem.format('arabic')}.woff2"
        if arabic.exists():
            kept = [c for c in subset(arabic, weights, ARABIC, HERE / f"{key}-arabic.woff2") if c >= 0x600]
            companions.append({"file": f"{key}-arabic.woff2", "unicode_range": ranges(kept), "languages": ["ar"]})
        shutil.copyfile(root / "LICENSE", HERE / f"{key}.LICENSE.txt")

        font = TTFont(source)
        if weights:
            font = instancer.instantiateVariableFont(font, {"wght": 400})
        em, hhea, os2 = font["head"].unitsPerEm, font["hhea"], font["OS/2"]
        ascent, descent, gap = hhea.ascent, -hhea.descent, hhea.lineGap
        if os2.fsSelection & 1 << 7:
            ascent, descent, gap = os2.sTypoAscender, -os2.sTypoDescender, os2.sTypoLineGap
        adjust = average_advance(font) / twins[local]
        listing.append({
            "key": key,
            "family": family,
            "file": f"{key}.woff2",
            # The main file covers everything but these, so a page in English or German never asks for the others.
            # Those with languages are the first that a page in one of them needs.
            "companions": companions,
            "weight": f"{weights[0]} {weights[1]}" if weights else str(os2.usWeightClass),
            "generic": generic,
            "fallback": {
                "local": local,
                "size_adjust": percent(adjust),
                "ascent_override": percent(ascent / em / adjust),
                "descent_override": percent(descent / em / adjust),
                "line_gap_override": percent(gap / em / adjust),
            },
            "licence": meta.get("license", "OFL-1.1"),
            "licence_file": f"{key}.LICENSE.txt",
            "source": f"{package} {meta['version']}",
        })
        sizes = [(HERE / n).stat().st_size for n in (f"{key}.woff2", *(c["file"] for c in companions))]
        print(f"{key:16} {family:22} {sizes}  adjust {percent(adjust)}")
    (HERE / "fonts.json").write_text(json.dumps(listing, indent=2, ensure_ascii=False) + "\n")


main()
