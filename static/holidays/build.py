#!/usr/bin/env python3
"""Makes holidays.txt.gz: the public holidays of countries and their parts. What the lines mean is written in README.md beside
this file.

    pip install holidays==0.109
    python3 build.py [FIRST_YEAR LAST_YEAR]
"""

import gzip
import sys
from pathlib import Path

from holidays import country_holidays, list_supported_countries

HERE = Path(__file__).parent
FIRST, LAST = (int(year) for year in sys.argv[1:3]) if len(sys.argv) > 2 else (2016, 2035)


def days(country, part=None):
    return set(country_holidays(country, subdiv=part, years=range(FIRST, LAST + 1)))


def line(name, marked):
    return " ".join([name, *(mark + day.strftime("%y%m%d") for day, mark in sorted(marked))])


lines = [f"# Public holidays {FIRST} to {LAST}."]
for country, parts in sorted(list_supported_countries(include_aliases=False).items()):
    everywhere = days(country)
    lines.append(line(country, ((day, "") for day in everywhere)))
    # Towns with holidays of their own have names, not codes.
    for part in (part for part in parts if len(part) <= 3):
        here = days(country, part)
        if here != everywhere:
            lines.append(line(f"{country}-{part}", ((day, "+" if day in here else "-") for day in here ^ everywhere)))
# No time of making in the file: the same package makes the same bytes.
(HERE / "holidays.txt.gz").write_bytes(gzip.compress("\n".join(lines).encode() + b"\n", 9, mtime=0))
print(len(lines) - 1, "places,", (HERE / "holidays.txt.gz").stat().st_size, "bytes")
