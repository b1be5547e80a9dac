"""When a person's name in one alphabet or language is the same name in another: Зеленський, Zelensky."""

import re

LONGEST = 80
"""Characters of a name that is looked at."""

_SOUNDS = tuple(
    pair.split(">")
    for pair in (
        "ck>k shch>c sch>c zh>z kh>h ph>f tz>c ts>c ch>c sh>s qu>k x>ks w>v q>k g>h "
        "щ>c ж>z х>h ґ>h г>h ц>c ч>c ш>s б>b в>v д>d з>z к>k л>l м>m н>n п>p р>r с>s т>t ф>f"
    ).split()
)
_VOWELS = "аеєэёиіїйыоуюяaeiouyj"
_SILENT = str.maketrans("", "", "ьъ'’ʼ`-")
_CYRILLIC = re.compile(r"[а-яёіїєґ]")
_FIRST_NAMES = tuple(
    frozenset(row.split("="))
    for row in (
        "олександр=александр=oleksandr=alexander=aleksandr "
        "олексій=алексей=oleksii=oleksiy=alexei=alexey=aleksei володимир=владимир=volodymyr=vladimir "
        "микола=николай=mykola=nikolai=nikolay дмитро=дмитрий=dmytro=dmitry=dmitri=dmitriy "
        "сергій=сергей=serhii=serhiy=sergei=sergey андрій=андрей=andrii=andriy=andrei=andrey "
        "михайло=михаил=mykhailo=mikhail павло=павел=pavlo=pavel петро=петр=пётр=petro=petr=pyotr "
        "євген=евгений=yevhen=yevgeny=evgeny=yevhenii=євгеній олена=елена=olena=elena=yelena "
        "ганна=анна=hanna=anna катерина=екатерина=kateryna=ekaterina=yekaterina "
        "надія=надежда=nadiia=nadiya=nadezhda тетяна=татьяна=tetiana=tetyana=tatiana=tatyana "
        "світлана=светлана=svitlana=svetlana наталія=наталя=наталья=nataliia=nataliya=natalia=natalya "
        "данило=даниил=данил=danylo=daniil кирило=кирилл=kyrylo=kirill ілля=илья=illia=illya=ilya "
        "микита=никита=mykyta=nikita федір=федор=фёдор=fedir=fedor=fyodor яків=яков=yakiv=yakov "
        "юрій=юрий=yurii=yuriy=yury=yuri василь=василий=vasyl=vasily=vasiliy "
        "в'ячеслав=вячеслав=viacheslav=vyacheslav семен=семён=semen=semyon артем=артём=artem=artyom "
        "любов=любовь=liubov=lyubov софія=софья=sofiia=sofia степан=stepan георгій=георгий=heorhii=georgy"
    ).split()
)


def same_in_another_script(one: str, other: str) -> bool:
    """Return whether two full names, written in different alphabets or languages, are one name.

    Two spellings within one language are two names, as long as nobody says that they are one person's.
    """
    if max(len(one), len(other)) > LONGEST or _writing(one) == _writing(other):
        return False
    first, last = _parts(one)
    other_first, other_last = _parts(other)
    if not (first and last and other_first and other_last):
        return False
    return _skeleton(last) == _skeleton(other_last) and _same_first(first, other_first)


def _parts(name: str) -> tuple[str, str]:
    """Return first name and surname in lower case; "" where it is no such name."""
    words = name.split()
    plain = len(words) in (2, 3) and all(word[0].isupper() and not word.isupper() for word in words)
    return (words[0].lower(), words[-1].lower()) if plain else ("", "")


def _same_first(one: str, other: str) -> bool:
    return _skeleton(one) == _skeleton(other) or any(one in row and other in row for row in _FIRST_NAMES)


def _writing(name: str) -> str:
    """Return en, uk or ru by the letters of a name, "" for Cyrillic ones that both languages write so."""
    letters = name.lower()
    if not _CYRILLIC.search(letters):
        return "en"
    if re.search(r"[іїєґ'’ʼ]|ський|цький|ська$|цька$|[^кгхжшщч]ий$", letters):
        return "uk"
    return "ru" if re.search(r"[ыэёъ]|ский|цкий|ская$|цкая$|ой$", letters) else ""


def _skeleton(word: str) -> str:
    """Return the consonants of a name by sound, with one sign for vowels between them, its ending cut."""
    sounds = word.translate(_SILENT)
    for written, sound in _SOUNDS:
        sounds = sounds.replace(written, sound)
    joined = re.sub(f"[{_VOWELS}]+", "a", sounds)
    return re.sub(r"(.)\1+", r"\1", joined).rstrip("a")
