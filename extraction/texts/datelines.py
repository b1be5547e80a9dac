"""Where an article says it was written: "KYIV, Ukraine (AP) — ", "PESHAWAR: ", "(Reuters) – "."""

import re

_UPPER = "A-ZА-ЯЄІЇҐ"
_AGENCIES = "AP|AFP|Reuters|TASS|DPA|dpa|AA|Xinhua|EFE|ANI|PTI|ANSA|UPI|IANS|Agencies|Bloomberg|WAFA|RFE/RL"
_NO_TOWNS = (
    "NATO|UNICEF|UNHCR|OCHA|OHCHR|IAEA|OSCE|UNESCO|CENTCOM|UNIFIL|MONUSCO|OPCW|FARDC|FEMA|PDMA|NDMA|SANA|WAFA"
    "|TASS|DTEK|DSNS|HAMAS|QUOTE|NOTE|SOURCE|WHO|ISW|IDF|RSF|SAF|SBU|HUR|UK|US|EU|UN|USA|HRW|MSF|ICRC|IRC|WFP|AU"
)
"""Bodies written in capitals, after which a colon stands for "says": "UNICEF: …"."""

_LANDS = (
    "Ukraine|Russia|Poland|Moldova|Romania|Hungary|Georgia|Armenia|Azerbaijan|Turkey|Turkiye|Türkiye|Belarus"
    "|Sudan|South Sudan|Chad|Ethiopia|Kenya|Uganda|Rwanda|Burundi|Congo|DRC|DR Congo"
    "|Democratic Republic of Congo|Democratic Republic of the Congo"
    "|Somalia|Libya|Egypt|Mali|Niger|Nigeria|Yemen|Iraq|Iran|Syria|Lebanon"
    "|Jordan|Israel|Gaza|Gaza Strip|Palestine|West Bank|[Oo]ccupied West Bank|Afghanistan|Pakistan|India"
    "|Myanmar|Bangladesh|Germany|France|Belgium|United Kingdom|United States"
).replace(" ", r"\s")
"""What stands between a town and the dash of magazines' datelines."""

_DATELINE = re.compile(
    rf"""
    \s*(?:
      # KYIV, Ukraine (AP) —
      [{_UPPER}][{_UPPER}'’\-]{{2,}}[^\n“"«()]{{0,45}}?\([^()\n]{{2,30}}\)\s*[-–—:]+\s*
      # KYIV (AP & AFP)
    | [{_UPPER}][{_UPPER}'’\-]{{2,}}[^\n“"«()]{{0,45}}?
      \((?:{_AGENCIES})(?:\s*[&/,]\s*(?:{_AGENCIES}))*\)\s+
      # LUGANSK, September 1. /TASS/.
    | [{_UPPER}][\w'’\-]{{2,}}[^.\n“"«]{{0,40}}?[.,]?\s*/[^/\n]{{2,30}}/\.?\s*[-–—]?\s*
      # МОСКВА, 12 ноября/ Радио Маяк.
    | [А-ЯЄІЇҐ]{{3,}},\s\d{{1,2}}\s[а-яєіїґ]{{3,12}}\s?/\s[^./\n]{{3,30}}\.\s+
      # PESHAWAR: and ISLAMABAD, AUG 17: and GAZA CITY, Palestinian Territories:
    | (?!(?:{_NO_TOWNS})\b)(?=[A-Z'’ -]{{4,}}[,:])
      [A-Z][A-Z'’-]+(?:[ -][A-Z'’]+){{0,3}}
      (?:,(?:\s[A-Z][a-z]{{2,}}){{1,3}})?(?:,\s[A-Za-z]{{3,9}}\.?\s\d{{1,2}})?:\s+(?=[A-Z“"‘])
      # Port Sudan (Sudan), Dec 16, 2025 (AFP) -
    | [A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+){{0,2}}(?:\s\([A-Z][A-Za-z .]{{2,30}}\)|,\s[A-Z][a-z]+)?
      (?:,\s[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?)?\s\((?:{_AGENCIES})\)\s*[-–—]+\s*
      # Kadugli, Sudan –
    | [A-Z][\w'’\-]+(?:\s(?:[A-Z]|[ae]l-)[\w'’\-]+){{0,2}},\s(?:the\s)?(?:{_LANDS})\s[–—-]\s(?=[A-Z“"‘])
      # (Reuters) –
    | \((?:{_AGENCIES})\)\s*[-–—]\s*
      # Sept 5 (Reuters) -
    | (?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}|\d{{1,2}}\s[A-Z][a-z]{{2,8}}\.?)(?:,?\s20\d\d)?
      \s\([^()\n]{{2,30}}\)\s*[-–—]+\s*
      # (Kyiv, June 3, 2025) –
    | \([A-Z][\w'’\-]+(?:\s[A-Z][\w'’\-]+){{0,2}},\s[A-Z][a-z]+\s\d{{1,2}},\s\d{{4}}\)\s*[-–—]\s*
      # (MENAFN- UkrinForm)
    | \([A-Z][A-Za-z .]{{1,20}}[-–—]\s*[A-Za-z .]{{2,25}}\)\s*
      # Київ. 3 грудня. ІНТЕРФАКС-УКРАЇНА —
    | [{_UPPER}][\w'’\-]{{2,}}[.,]\s+\d{{1,2}}\s+[а-яєіїґ]{{3,12}}[.,]?\s*(?:[-–—]\s*)?
      (?:\([^()\n]{{2,30}}\)|/[^/\n]{{2,30}}/|[{_UPPER}][\w'’.\-]{{1,25}}(?:\s[{_UPPER}][\w'’.\-]{{1,20}})?)
      (?:\.|\s*[-–—])\s+
      # KRAMATORSK, Ukraine, Nov. 12 —
    | (?:[A-Z]{{2}}\s)?[A-Z][A-Z'’\-]{{2,}}(?:(?:\s+|\s*/\s*)[A-Z'’\-]{{2,}}){{0,4}}
      (?:,\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}})?,?(?:\s+[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}})?
      \s+(?:[—–]|--)\s+
      # KYIV, Ukraine - and NEAR CHASIV YAR, Ukraine -
    | [A-Z][A-Z'’\-]{{2,}}(?:\s[A-Z'’\-]{{2,}}){{0,4}},\s[A-Z][a-z]+\s-\s+(?=[A-Z“"‘])
      # UKRAINE, KUPIANSK, Aug 8 — and UKRAINE, KHARKIV REGION, Jul 23 —
    | [A-Z]{{4,}},\s[A-Z][A-Z'’\-]{{2,}}(?:\s[A-Z'’\-]{{2,}}){{0,2}}
      ,\s[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}\s[—–-]\s
      # YEREVAN. –
    | [A-Z][A-Z'’\-]{{3,}}\.\s[—–-]\s
      # NEAR LYMAN, Ukraine—For and KRAMATORSK, Ukraine, Nov. 12—The
    | [A-Z][A-Z'’\-]{{2,}}(?:[ /][A-Z'’\-]{{2,}}){{0,4}}
      (?:,(?:\s(?:the\s)?[A-Z][A-Za-z.]+){{1,3}})?(?:,\s[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?)?
      [—–](?=[“"‘]?[A-Z])
    )
    """,
    re.VERBOSE,
)


FIRST_LINES = 1000
"""Characters at an article's head in which its dateline stands."""

_IN_EVERY = re.compile(r"[(/:—–\d]|--|[a-z]\s-\s")
"""What no dateline is without."""


def after_dateline(text: str, start: int, end: int) -> int:
    """Return where the first sentence begins in the line from `start` to `end`."""
    reach = min(end, start + 120)
    if _IN_EVERY.search(text, start, reach) is None:
        return start
    dateline = _DATELINE.match(text, start, reach)
    return dateline.end() if dateline and dateline.end() < end else start


def datelines(text: str) -> str:
    """Return the datelines of the first lines of an article, which say where it was written."""
    found, start = [], 0
    for line in text[:FIRST_LINES].splitlines(keepends=True):
        found.append(text[start : after_dateline(text, start, start + len(line))])
        start += len(line)
    return " ".join(filter(None, found))
