"""Lines that show a picture or speak of the article itself: captions, credits, desks' notes in brackets."""

import re

from extraction.words.tokens import QUOTES

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_AGENCY = (
    r"(?:REUTERS|Reuters|AFP|AP|EPA|EPA-EFE|EFE|TASS|Anadolu|Shutterstock|UNHCR|OCHA|UNICEF|WFP|NPR|CNN"
    r"|Getty(?:\sImages)?|Xinhua|NurPhoto|Sputnik|Ukrinform|Suspilne|DPA|dpa|ANSA|Telegram|Handout|Maxar)"
)
_CREDITED = re.compile(
    rf"""
    (?:
      # (Anas Saleh/AP), [Anas Saleh/Al Jazeera]
      [(\[](?=[^/]*[a-z])[A-Z][^()\[\]/\d]{{2,50}}\s?/\s?[A-Z][^()\[\]]{{1,30}}[)\]]
      # (AP Photo/Anas Saleh), [Handout]
    | [(\[](?:[\w ]{{0,20}}\b)?(?:[Pp]hotos?|[Hh]andout|[Cc]ourtesy|[Ss]creengrab)\b[^()\[\]]{{0,60}}[)\]]
      # (Dana Cole for NPR)
    | \((?:[A-Z][\w'’-]+\s){{1,3}}for\s(?:the\s)?[A-Z][^()]{{1,30}}\)
      # Regional Police/Handout via REUTERS/ File Photo
    | \bvia\s(?:REUTERS|Reuters|AFP|AP|EPA|Getty\sImages|Anadolu)(?:\s?/\s?[\w ]{{2,30}})?
    | (?<!told\s)(?<!by\s)(?<!to\s)\b{_AGENCY}\s?/\s?(?:[A-Z]\w+\s?){{1,4}}
    # — Reuters photo; AP Photo/Dana Cole, File
    | [-–—]\s?(?:{_AGENCY})\s(?:[Pp]hoto|[Ii]mage|[Ff]ile)(?:\s\w+)?
    | \b(?:AP|AFP|EPA|REUTERS)\s[Pp]hoto/[A-Z][^.:/]{{1,40}}(?:,\s[Ff]ile)?
    | \b(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Cc]redit)(?:(?:\s[Cc]redit|\sby)?:\s[^.:]{{2,60}}
      |\sby\s[A-Z][^.:]{{2,50}})
    )
    [.\s]*$
    """,
    re.VERBOSE,
)
_PLACED_AND_DATED = re.compile(
    rf"[A-Z][A-Z '’-]+,\s[A-Z][A-Z '’-]+\s[-–—]\s(?:{_MONTH}|[A-Z]{{3,9}})\s\d{{1,2}}(?:,\s20\d\d)?:\s"
)
"""How captions of an agency's pictures begin: "DNIPRO, UKRAINE - JANUARY 15: …"."""

_BEFORE_A_CREDIT = ("via ", "hoto", "mage", "redit", "/", ")", "]")
_BEFORE_SHOWN = ("n this ", "n these ", " here")
_BEFORE_AN_APPEAL = ("ur ", "ollow us", "ecome a", "ubscribe", "ign up", "rights reserved", "contributed to")
_BEFORE_PLACED = ("left", "right", "cent", "(L", "(R", "(C", "fore", "front")
"""What stands in every line that the patterns find, which is looked for first since it takes no time."""

_SHOWN = re.compile(
    r"\b[Ii]n\s(?:this|these)\s(?:\w+\s){0,2}?"
    r"(?:photos?|pictures?|photographs?|images?|stills?|screen\s?grab|screenshot|handout|video\sgrab)\b"
    r"|\b(?:is|are)\s(?:seen|pictured|shown)\shere\b"
)
_TAKEN = re.compile(
    r"(?:An?|This)\s(?:\w+\s)?(?:picture|photo|photograph|handout|screengrab)\s"
    r"(?:taken|made|released|provided|grab)\b"
)
_PLACED_IN_IT = re.compile(
    r"(?:^|\s)[A-Z][\w’'-]+(?:,\s|\s\()(?:(?:second|third|far)\s(?:from\s)?)?"
    r"(?:left|right|cent(?:er|re)|L|R|C|foreground|front)(?:\)|,)\s"
)
_DATED = re.compile(
    rf",\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s)?"
    rf"(?:{_MONTH}\s\d{{1,2}},|\d{{1,2}}\s{_MONTH})\s20\d\d\.?$"
)
_DATED_EAST = re.compile(
    r",\s\d{1,2}\s(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|мар|апр|ма[йя]|июн|июл|"
    r"авг|сен|окт|ноя|дек)\w*\s20\d\d(?:\s(?:рок[уи]|р\.|года?|г\.))?$"
)
"""How a caption ends in Ukrainian and Russian, whose full stop is left out: «…, 10 серпня 2025 року»."""
_BEFORE_A_DAY = re.compile(r"\b(?:on|since|from|until|dated|of|and|to)\b[^,]{0,20}$")
_NOTE = re.compile(
    r"[(\[]\s?(?:(?:Additional\s)?(?:[Rr]eporting|[Ww]riting|[Ee]diting)\b|(?:Edited|Compiled|Written|Reported)\s"
    r"(?:by|from)|With\s(?:inputs?|reporting|files|additional)\b|This\s(?:story|article|report|version|copy|headline)\b"
    r"|(?:Adds|Updates|Recasts|Corrects)\b|Source\b|Only\sthe\sheadline\b)[^()]*[)\]]\.?$"
)
_LEADS_ON = re.compile(
    r"(?:^|[.!]\s)(?:Here(?:[’']s|\sis|\sare)|Below\s(?:is|are)|The\sfollowing\s(?:is|are)|These\sare)\b[^.!?“\"]*:$"
)

_APPEAL = re.compile(
    r"\b(?:[Bb]ecome\s(?:our|a)\s(?:patron|subscriber|member|supporter)|[Ss]ubscribe\s(?:to|for)\s(?:our|the)"
    r"|[Ss]ign\sup\s(?:for|to)\s(?:our|the)|[Ff]ollow\s(?:us|our\s(?:page|channel|[Tt]elegram))"
    r"|[Jj]oin\sour\s(?:[Tt]elegram|channel)|[Dd]ownload\sour\sapp|[Aa]ll\srights\sreserved"
    r"|contributed\sto\sthis\s(?:report|story|article|dispatch)"
    r"|[Oo]ur\s(?:standards|criteria|[Ss]tandards):)"
)


_PLACE_AND_DAY = re.compile(rf"(?:[A-Z][\w'’-]+[ ,]*){{1,5}}\.\s{_MONTH}\s\d{{1,2}},\s20\d\d\.?$")
"""Where and when a picture was taken, and no more: "Shebekino. June 1, 2023."."""


def is_beside_the_text(line: str) -> bool:
    """Return whether a line of the page is none of the article: a caption, a credit, a note, an appeal."""
    if line[-1] == ":":
        return bool(_LEADS_ON.search(line))
    if line[0] in "([" and _NOTE.match(line):
        return True
    if _has(line, _BEFORE_SHOWN) and _SHOWN.search(line):
        return True
    if _has(line, _BEFORE_AN_APPEAL) and _APPEAL.search(line):
        return True
    captioned = _TAKEN.match(line) or _PLACED_AND_DATED.match(line) or _PLACE_AND_DAY.match(line)
    return bool(captioned) or _is_caption(line)


def _has(line: str, parts: tuple[str, ...]) -> bool:
    return any(map(line.__contains__, parts))


def _is_caption(line: str) -> bool:
    """Return whether the line ends with a credit or the day of a picture, or says who stands where in it."""
    end = line[-110:]
    if _has(end, _BEFORE_A_CREDIT) and _CREDITED.search(end):
        return True
    if "20" in end and _DATED_EAST.search(end):
        return True
    in_year = end.rstrip(".")[-4:].isdigit() and not any(mark in line for mark in QUOTES)
    dated = _DATED.search(end) if in_year else None
    if dated and not _BEFORE_A_DAY.search(end[: dated.start()]):
        return True
    begins = line[:90]
    return _has(begins, _BEFORE_PLACED) and bool(_PLACED_IN_IT.search(begins))
