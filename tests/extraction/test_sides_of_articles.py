"""On which side a speaker is because of the ground an article stands on, or of its outlet."""

import pytest

from tests.extraction.reading import read

ARTICLES = {
    "en-ua-local": (
        (
            "Russian drones hit Kharkiv overnight, killing two people, mayor Ivan Bondar said. "
            "Police said a house burned. "
            "Emergency services said three were trapped. "
            '"We ran to the cellar," said resident Olha Marchuk. '
            '"The windows blew out," said Petro Lysenko, a doctor at the hospital. '
            "Volunteer Oleh Ivanenko said people need water. "
            "The regional prosecutor's office said it opened a case. "
            "The governor said power was out. "
            "Rescuers said the search went on. "
            "Local authorities said schools would close. "
        ),
        "ua ua ua independent independent independent ua ua ua ua",
    ),
    "en-ru-local": (
        (
            "A drone hit a refinery in Russia's Belgorod region, governor Ivan Bondar said. "
            "Regional authorities said a fire broke out. "
            "Emergency services said nobody was hurt. "
            "Local residents said they heard blasts. "
            "Mayor Oleg Ivanov said schools were closed. "
            "Russia's defence ministry said it shot down ten drones. "
            "Kyiv did not comment. "
            "An official in Ukraine's SBU security service said it was behind the strike. "
        ),
        "ru ru ru independent ru ru ua",
    ),
    "en-congo": (
        (
            "Rebels entered Goma in eastern Congo, residents said. "
            "Army spokesman Jean Bondo said fighting went on. "
            "The governor of North Kivu said the city was calm. "
            "A hospital director said wards were full. "
            "Civil society leader Marie Kavira said bodies lay in the streets. "
            "The United Nations said 400 people had died. "
            "A U.N. "
            "official said peacekeepers were trapped. "
            "Rebel spokesman Paul Mbala said the town was freed. "
            "Rwanda's government said it was not involved. "
            "President Felix Tshisekedi said the army would answer. "
            "A trader, Jean Kambale, said shops were shut. "
            "Officials said the airport was closed. "
        ),
        "independent other other ? independent independent independent other other other independent other",
    ),
    "en-gaza": (
        (
            "Israeli strikes hit Gaza City, medics said. "
            "The Gaza health ministry said 40 people died. "
            "Gaza's civil defence agency said rescuers could not reach the site. "
            "The Israeli military said it hit a command centre. "
            "Hamas said the strike was a crime. "
            '"There is no bread," said Mona Saleh, a mother of five. '
            "UNRWA said its school was damaged. "
            "The White House said talks went on. "
        ),
        "independent other other other other independent independent other",
    ),
    "uk-local": (
        (
            "Російські війська обстріляли Херсон, повідомив начальник ОВА Іван Бондар. "
            "У поліції сказали, що загинула жінка. "
            "Рятувальники повідомили, що згорів дім. "
            "«Ми сиділи в підвалі», — сказала місцева жителька Ольга Марчук. "
            "Лікар Петро Лисенко розповів, що поранених троє. "
            "Волонтер Олег Іваненко сказав, що бракує води. "
            "У прокуратурі повідомили, що відкрили справу. "
            "Міський голова сказав, що школи закриють. "
            "Енергетики повідомили, що світла немає. "
            "Речник угруповання Іван Коваль сказав, що ворог відступив. "
            "У Кремлі заявили, що нічого не знають. "
        ),
        "ua ua ua independent independent independent ua ua ? ua ru",
    ),
    "ru-ru-local": (
        (
            "В Белгородской области дрон атаковал автомобиль, сообщил губернатор Иван Бондарь. "
            "В оперштабе сообщили, что ранены двое. "
            "В МЧС сказали, что пожар потушен. "
            "Местные жители рассказали, что слышали взрывы. "
            "В Минобороны сообщили, что сбили десять дронов. "
            "Мэр Белгорода Олег Иванов сказал, что школы закроют. "
            "Врач Петр Лысенко сказал, что раненые в больнице. "
            "В пресс-службе губернатора сказали, что дороги закрыты. "
        ),
        "ru ru ru independent ru ru independent ru",
    ),
    "ru-occ": (
        (
            "ВСУ обстреляли Горловку, сообщил мэр города Иван Приходько. "
            "Глава ДНР Денис Пушилин сообщил, что ранены трое. "
            "В народной милиции заявили, что уничтожили дрон. "
            "Военный эксперт Андрей Марочко сказал, что ВСУ несут потери. "
            "Советник главы ДНР Игорь Кимаковский заявил, что бои идут в городе. "
            "Жительница города Ольга Марчук сказала, что нет воды. "
        ),
        "ru ru ru ru ru independent",
    ),
    "ru-ua": (
        (
            "Российские войска ударили по Харькову, сообщил мэр Игорь Терехов. "
            "Глава ОВА Олег Синегубов сообщил, что ранены трое. "
            "В полиции сообщили, что погибла женщина. "
            "В ГСЧС сказали, что пожар потушен. "
            "В прокуратуре сообщили, что открыли дело. "
            "Спасатели сообщили, что ищут людей. "
            "Жительница дома Ольга Марчук сказала, что сидела в подвале. "
            "Спикер группировки Иван Коваль сказал, что враг отступил. "
        ),
        "ua ua ua ua ua ua independent ua",
    ),
    "uk-embed": (
        (
            "Українські військові тримають оборону під Покровськом. "
            "«Вони йдуть малими групами», — розповів командир взводу з позивним «Барс». "
            "Боєць Андрій сказав, що ворога стримують дрони. "
            "Оператор дрона Іван Бондар каже, що доріг немає. "
            "Військовий додав, що погода погана. "
            "Медик бригади Олег сказав, що поранених вивозять вночі. "
            "Полонений росіянин Сергій сказав, що його обдурили. "
        ),
        "ua ua ua ua ? ru",
    ),
    "en-occ": (
        (
            "Shells hit the Russian-held city of Donetsk, the Russian-installed mayor Ivan Bondar said. "
            "The head of the self-proclaimed Donetsk People's Republic, Denis Pushilin, said two people "
            "died. "
            "Local officials said a market burned. "
            "Ukraine's military said it did not strike civilians. "
            "A resident, Olha Marchuk, said she heard blasts. "
            "Moscow-appointed authorities said power was out. "
        ),
        "ru ru ru ua independent ru",
    ),
    "en-sudan": (
        (
            "The Rapid Support Forces shelled a hospital in El Fasher, a doctor said. "
            "The army said it had killed dozens of fighters. "
            "Local resistance committees said 20 people died. "
            "An army source said the front had not moved. "
            "The RSF did not comment. "
            "The city's health minister said medicines were gone. "
            "An aid worker said people eat fodder. "
            "The governor of Darfur, Ali Musa, said the siege must end. "
            "Activists said the market burned. "
            "The Sudan Doctors Network said five nurses were killed. "
            "The UN migration agency said 3,000 had fled. "
            "Sudan's army chief said there would be no truce. "
        ),
        (
            "independent other independent other other independent other"
            " independent independent independent other"
        ),
    ),
    "en-quake": (
        (
            "A quake hit southern Turkey, killing 200 people. "
            '"The walls fell," said Murat Kaya, a teacher. '
            "The governor of Hatay said roads were cut. "
            "President Erdogan said help was coming. "
            "Rescue workers said time was short. "
            "Germany's foreign minister said her country would send dogs. "
            "The mayor said tents were lacking. "
        ),
        "independent other other ? other other",
    ),
    "en-diplo": (
        (
            "The US president said a deal was close. "
            "European leaders said Kyiv must be at the table. "
            "The Kremlin said talks were useful. "
            "A senior Ukrainian official said nothing had been agreed. "
            "Kremlin spokesman Dmitry Peskov said work went on. "
            "A Western diplomat said Moscow was playing for time. "
            "Ukraine's foreign ministry said it would not cede land. "
            "NATO's chief said support would go on. "
            "The Finnish president said trust was low. "
            "A source familiar with the talks said the text was short. "
            "A White House official said more meetings were planned. "
            "Analyst John Miller said the odds were poor. "
            "Hungary's foreign minister said sanctions had failed. "
        ),
        "other other ru ua ru other ua other other ? other independent other",
    ),
    "en-milblog": (
        (
            "Russian troops entered Siversk, Russia's defence ministry said. "
            "A Russian military blogger said the centre was taken. "
            "Ukraine's General Staff denied it. "
            "The Ukrainian monitoring group DeepState said part of the town was grey. "
            "A Ukrainian military observer, Kostiantyn Mashovets, said the flank was weak. "
            "The ISW said footage shows Russian troops in the south. "
            "Ukrainian Colonel Ivan Bondar said the enemy was driven back. "
            "A Kremlin-affiliated milblogger said fighting went on. "
            "Russian milbloggers said the river was crossed. "
            "The spokesperson of a Ukrainian brigade operating in the area said supplies get through. "
            "A Ukrainian servicemember said drones decide everything. "
            "The Russian Northern Grouping of Forces said it took a village. "
        ),
        "ru ru ua ua ua independent ua ru ru ua ua ru",
    ),
    "en-znpp": (
        (
            "A drone hit the Zaporizhzhia nuclear plant, its Russian-installed management said. "
            "IAEA chief Rafael Grossi said safety was at risk. "
            "The plant's director Yuri Chernichuk said radiation was normal. "
            "Energoatom said Russia was to blame. "
            "Rosatom head Alexei Likhachev said the strike was reckless. "
            "Likhachev said staff were safe. "
            "IAEA experts at the site said they heard shots. "
            "The mayor of Enerhodar, Maxim Pukhov, said windows broke. "
            "The exiled mayor of Enerhodar, Dmytro Orlov, said residents lack water. "
        ),
        "ru independent ru ua ru ru independent ru ua",
    ),
    "uk-front": (
        (
            "Російські війська наступають на Покровськ, повідомив Генштаб. "
            "Речник ОСУВ «Хортиця» Віктор Трегубов сказав, що бої тривають. "
            "Військовий оглядач Богдан Мирошников сказав, що місто тримається. "
            "В ISW вважають, що темп упав. "
            "Аналітики DeepState повідомили, що ворог просунувся. "
            "Російський воєнкор Іван Петров заявив, що місто взято. "
            "Командир батальйону сказав, що сил досить. "
            "У 7-му корпусі сказали, що логістика працює. "
            "Начальник МВА Сергій Добряк сказав, що лишилися люди. "
            "Волонтерка Олена Бондар сказала, що вивезли десятьох. "
            "Директор заводу сказав, що цех стоїть. "
            "У Міноборони РФ заявили, що взяли село. "
            "Окупанти заявили, що місто оточене. "
        ),
        "ua ua ua independent ua ru ua ua ua independent ? ru ru",
    ),
    "ru-front": (
        (
            "Российские войска взяли село, сообщили в Минобороны РФ. "
            "Военный эксперт Андрей Марочко сказал, что ВСУ отходят. "
            "В Генштабе ВСУ заявили, что атаки отбиты. "
            "Советник главы ДНР Игорь Кимаковский сказал, что бои идут. "
            "Глава ДНР Денис Пушилин сказал, что город будет взят. "
            "Украинские аналитики DeepState сообщили, что село потеряно. "
            "Военкор Евгений Поддубный сказал, что дорога перерезана. "
            "Пленный сказал, что еды нет. "
            "Источник в силовых структурах сказал, что потери большие. "
            "Президент Украины Владимир Зеленский сказал, что фронт держится. "
            "Эксперт Иван Орлов сказал, что исход решен. "
        ),
        "ru ru ua ru ru ua ru ? ? ua independent",
    ),
    "ru-krym": (
        (
            "Дроны атаковали Севастополь, сообщил губернатор Михаил Развожаев. "
            "Глава Крыма Сергей Аксенов сказал, что пострадавших нет. "
            "Советник главы республики Олег Крючков сказал, что мост закрыт. "
            "В Минобороны сообщили, что сбили двадцать дронов. "
            "Очевидцы рассказали, что слышали взрывы. "
            "Телеграм-канал Astra сообщил, что горит нефтебаза. "
            "Спикер ВМС Украины Дмитрий Плетенчук сказал, что корабль поврежден. "
            "В ГУР заявили, что удар был точным. "
        ),
        "ru ru ru ru independent independent ua ua",
    ),
}
"""Articles on one ground each, and the sides of those who speak in them; "?" where it may be any."""


@pytest.mark.parametrize("name", ARTICLES)
def test_local_voices_are_of_the_side_whose_ground_an_article_is_on(name: str) -> None:
    text, sides = ARTICLES[name]
    found = [one.speaker.side for one in read(text) if one.speaker]

    assert [
        side if right != "?" else "?" for side, right in zip(found, sides.split(), strict=True)
    ] == sides.split()
