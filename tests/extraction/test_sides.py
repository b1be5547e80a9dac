"""On which side the words put a speaker, in three languages, in sentences that say nothing else of it."""

import pytest

from extraction.extractor import extract
from tests.extraction.reading import PUBLISHED, read
from tests.extraction.towns import Towns


def side(text: str) -> str | None:
    [speaker] = [one.speaker for one in read(text)]
    assert speaker is not None
    return speaker.side


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("ua", "Ukrainian soldier Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, a soldier from the 5th Assault Brigade, said it rained."),
        ("ua", "Ivan Bondar, commander of the 92nd Separate Assault Brigade, said it rained."),
        ("ua", "Ivan Bondar, a drone operator with the Khartiia Brigade, said it rained."),
        ("ua", "Ivan Bondar, a spokesman for the 79th Air Assault Brigade, said it rained."),
        ("ua", "A spokesman for the 47th Mechanised Brigade said it rained."),
        ("ua", "Ivan Bondar, press officer of the 110th Mechanized Brigade, said it rained."),
        ("ua", "the 3rd Assault Brigade said it rained."),
        ("ua", "The 117th Territorial Defense Brigade said it rained."),
        ("ua", "Ivan Bondar, deputy commander of the 68th Jaeger Brigade, said it rained."),
        ("ua", "Ivan Bondar of the Azov Brigade said it rained."),
        ("ua", "Ivan Bondar, head of the Kharkiv regional administration, said it rained."),
        ("ua", "Kharkiv Governor Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, governor of Dnipropetrovsk region, said it rained."),
        ("ua", "Kharkiv mayor Ivan Bondar said it rained."),
        ("ua", "Sumy regional prosecutor Ivan Bondar said it rained."),
        ("ua", "Chernihiv regional police said it rained."),
        ("ua", "Ivan Bondar, head of the city military administration, said it rained."),
        ("ua", "Odesa regional governor Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, head of the Ukrainian parliament's defence committee, said it rained."),
        ("ua", "Ivan Bondar, the exiled mayor of Melitopol, said it rained."),
        ("ua", "Ukraine's prime minister Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, an adviser to Ukraine's interior minister, said it rained."),
        ("ua", "Kyiv's mayor Ivan Bondar said it rained."),
        ("ua", "Ukrainian military analyst Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, a Ukrainian lawmaker, said it rained."),
        ("ua", "Ivan Bondar, a spokesperson for Ukraine's Southern Defence Forces, said it rained."),
        ("ua", "Ivan Bondar, a spokesman for the Khortytsia group of forces, said it rained."),
        ("ua", "The Kharkiv regional prosecutor's office said it rained."),
        ("ua", "Ivan Bondar of the National Guard of Ukraine said it rained."),
        ("ua", "Verkhovna Rada deputy Ivan Bondar said it rained."),
        ("ua", "Energoatom head Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, the Russian-appointed head of Kherson region, said it rained."),
        ("ru", "Ivan Bondar, the Moscow-installed governor of Zaporizhzhia, said it rained."),
        ("ru", "Ivan Bondar, head of the occupation administration of Melitopol, said it rained."),
        ("ru", "Russian-installed mayor of Mariupol Ivan Bondar said it rained."),
        ("ru", "Belgorod Governor Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, governor of Russia's Kursk region, said it rained."),
        ("ru", "Krasnodar region governor Ivan Bondar said it rained."),
        ("ru", "the head of Crimea, Ivan Bondar, said it rained."),
        ("ru", "Crimea's Russia-appointed governor Ivan Bondar said it rained."),
        ("ru", "Sevastopol Governor Ivan Bondar said it rained."),
        ("ru", "Volgograd governor Ivan Bondar said it rained."),
        ("ru", "The head of Chechnya, Ivan Bondar, said it rained."),
        ("ru", "Ivan Bondar, adviser to the head of the Donetsk People's Republic, said it rained."),
        ("ru", "DPR leader Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, deputy of the State Duma, said it rained."),
        ("ru", "State Duma deputy Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, a Russian military blogger, said it rained."),
        ("ru", "Russian military blogger Ivan Bondar said it rained."),
        ("ru", "A pro-Kremlin blogger Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, deputy head of Russia's Security Council, said it rained."),
        ("ru", "Kremlin aide Ivan Bondar said it rained."),
        ("ru", "Moscow's UN envoy Ivan Bondar said it rained."),
        ("ru", "Moscow mayor Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, commander of a motor rifle brigade, said it rained."),
        ("ru", "The 810th Naval Infantry Brigade said it rained."),
        ("ru", "A Rosatom official said it rained."),
        ("ru", "Rosatom chief Ivan Bondar said it rained."),
        ("ru", "The Russian-controlled administration of the Zaporizhzhia nuclear plant said it rained."),
        ("ru", "occupation authorities said it rained."),
        ("ru", "The separatist authorities in Donetsk said it rained."),
        ("ru", "Leningrad region governor Ivan Bondar said it rained."),
        ("ru", "Ivan Bondar, a Wagner fighter, said it rained."),
        ("ru", "Tatarstan's leader Ivan Bondar said it rained."),
        ("ru", "A Kremlin-linked Telegram channel said it rained."),
        ("ru", "The Russian Telegram channel Pravda24 said it rained."),
        ("independent", "Ivan Bondar, UN humanitarian coordinator for Ukraine, said it rained."),
        ("independent", "Ivan Bondar, a UN spokesman, said it rained."),
        ("independent", "Ivan Bondar, a spokesperson for UNICEF Ukraine, said it rained."),
        ("independent", "Ivan Bondar, a volunteer in Kharkiv, said it rained."),
        ("independent", "Ivan Bondar, a doctor at the Kherson hospital, said it rained."),
        ("independent", "Ivan Bondar, a resident of Kharkiv, said it rained."),
        ("independent", "Ivan Bondar, head of the charity Warm Road, said it rained."),
        ("independent", "Ivan Bondar, director of the aid group Helping Hands, said it rained."),
        ("independent", "The International Committee of the Red Cross said it rained."),
        ("independent", "U.N. officials said it rained."),
        ("independent", "Ivan Bondar, an analyst at the Institute for the Study of War, said it rained."),
        ("independent", "Ivan Bondar, an analyst with the Finland-based Black Bird Group, said it rained."),
        ("independent", "military analyst Ivan Bondar said it rained."),
        ("independent", "Ukrainian and Russian military bloggers said it rained."),
        ("independent", "local residents said it rained."),
        ("independent", "Ivan Bondar, a 45-year-old farmer, said it rained."),
        ("independent", "Ivan Bondar, an activist with the group Memorial, said it rained."),
        ("independent", "The Syrian Observatory for Human Rights said it rained."),
        ("independent", "Ivan Bondar, a senior fellow at the Carnegie Endowment, said it rained."),
        ("independent", "Human Rights Watch researcher Ivan Bondar said it rained."),
        ("independent", "UN High Commissioner for Human Rights Ivan Bondar said it rained."),
        ("independent", "IAEA chief Ivan Bondar said it rained."),
        ("other", "U.S. President Ivan Bondar said it rained."),
        ("other", "US National Security Adviser Ivan Bondar said it rained."),
        ("other", "Ivan Bondar, Britain's defence secretary, said it rained."),
        ("other", "British Defence Secretary Ivan Bondar said it rained."),
        ("other", "French President Ivan Bondar said it rained."),
        ("other", "NATO Secretary General Ivan Bondar said it rained."),
        ("other", "German Chancellor Ivan Bondar said it rained."),
        ("other", "Poland's foreign minister Ivan Bondar said it rained."),
        ("other", "Turkey's president Ivan Bondar said it rained."),
        ("other", "Belarusian President Ivan Bondar said it rained."),
        ("other", "The White House said it rained."),
        ("other", "The Pentagon said it rained."),
        ("other", "White House press secretary Ivan Bondar said it rained."),
        ("other", "State Department spokesman Ivan Bondar said it rained."),
        ("other", "Ivan Bondar, the EU's foreign policy chief, said it rained."),
        ("other", "EU foreign policy chief Ivan Bondar said it rained."),
        ("other", "Estonian Prime Minister Ivan Bondar said it rained."),
        ("other", "Romania's defence ministry said it rained."),
        ("other", "Moldovan President Ivan Bondar said it rained."),
        ("other", "Chinese foreign ministry spokesman Ivan Bondar said it rained."),
        ("other", "Hungarian Prime Minister Ivan Bondar said it rained."),
        ("other", "Congolese army spokesman Ivan Bondar said it rained."),
        ("other", "Rwandan government spokesperson Ivan Bondar said it rained."),
        ("other", "M23 spokesman Ivan Bondar said it rained."),
        ("other", "The Rapid Support Forces said it rained."),
        ("other", "Sudanese army said it rained."),
        ("other", "Hamas official Ivan Bondar said it rained."),
        ("other", "Gaza's health ministry said it rained."),
        ("other", "Gaza civil defence spokesman Ivan Bondar said it rained."),
        ("other", "Israeli military spokesperson Ivan Bondar said it rained."),
        ("other", "The Israeli army said it rained."),
        ("other", "Hezbollah said it rained."),
        ("other", "Houthi spokesman Ivan Bondar said it rained."),
        ("other", "Syrian foreign minister Ivan Bondar said it rained."),
        ("other", "Iranian Foreign Minister Ivan Bondar said it rained."),
        ("other", "Serbian President Ivan Bondar said it rained."),
        ("other", "Kazakhstan's president Ivan Bondar said it rained."),
        ("other", "The Czech defence minister said it rained."),
        ("other", "A senior US official said it rained."),
        ("other", "Libyan interior minister Ivan Bondar said it rained."),
        ("other", "Brazil's president Ivan Bondar said it rained."),
        ("other", "Canadian Prime Minister Ivan Bondar said it rained."),
        ("other", "North Korean leader Ivan Bondar said it rained."),
        ("other", "Armenian Prime Minister Ivan Bondar said it rained."),
        ("other", "Myanmar's junta said it rained."),
        ("other", "Afghanistan's Taliban spokesman Ivan Bondar said it rained."),
        ("other", "Ethiopian government spokesman Ivan Bondar said it rained."),
        ("other", "Senator Ivan Bondar of the US Republican Party said it rained."),
        ("independent", "United Nations spokesman Ivan Bondar said it rained."),
        ("independent", "A United Nations official said it rained."),
        ("independent", "The U.N. refugee agency said it rained."),
        ("independent", "The UN human rights office said it rained."),
        ("independent", "World Health Organization chief Ivan Bondar said it rained."),
        ("independent", "Ivan Bondar, head of the UN refugee agency, said it rained."),
        ("independent", "Ivan Bondar, a Red Cross spokesman, said it rained."),
        ("independent", "Ivan Bondar, a spokesman for Doctors Without Borders, said it rained."),
        ("independent", "Ivan Bondar, director of the Norwegian Refugee Council, said it rained."),
        ("independent", "Ivan Bondar, a Kherson resident, said it rained."),
        ("independent", "Pensioner Ivan Bondar said it rained."),
        ("independent", "Ivan Bondar, a volunteer who evacuates people, said it rained."),
        ("independent", "Ivan Bondar, a doctor, said it rained."),
        ("independent", "Ivan Bondar, a local farmer, said it rained."),
        ("independent", "Residents said it rained."),
        ("independent", "Witnesses said it rained."),
        ("independent", "An eyewitness said it rained."),
        ("independent", "Ivan Bondar, an independent military analyst, said it rained."),
        ("independent", "Ivan Bondar of the International Crisis Group said it rained."),
        ("independent", "A Reuters witness said it rained."),
        ("independent", "Reuters journalists said it rained."),
        ("independent", "Human rights groups said it rained."),
        ("independent", "Aid workers said it rained."),
        ("independent", "Aid agencies said it rained."),
        ("independent", "The monitoring group said it rained."),
        ("independent", "An Associated Press reporter said it rained."),
        ("independent", "the BBC said it rained."),
        ("independent", "The Washington Post newspaper said it rained."),
        ("independent", "Bellingcat said it rained."),
        ("independent", "The Conflict Intelligence Team said it rained."),
        ("independent", "Amnesty International said it rained."),
        ("independent", "International observers said it rained."),
        ("independent", "Doctors at the hospital said it rained."),
        ("ua", "DeepState said it rained."),
        ("ua", "The Ukrainian monitoring project DeepState said it rained."),
        ("ua", "Ukraine's military said it rained."),
        ("ua", "Ukrainian officials said it rained."),
        ("ua", "Ukraine's top general said it rained."),
        ("ua", "Kyiv said it rained."),
        ("ua", "the mayor of Kharkiv said it rained."),
        ("ua", "President Zelenskiy said it rained."),
        ("ua", "Ukraine's air force said it rained."),
        ("ua", "Kyiv's military administration said it rained."),
        ("ua", "The Ukrainian General Staff said it rained."),
        ("ua", "Ukraine's state railway Ukrzaliznytsia said it rained."),
        ("ua", "Ukraine's nuclear operator Energoatom said it rained."),
        ("ua", "Ukraine's grid operator said it rained."),
        ("ua", "DTEK said it rained."),
        ("ua", "A senior Ukrainian official said it rained."),
        ("ua", "A Ukrainian security source said it rained."),
        ("ua", "A source in the SBU said it rained."),
        ("ua", "An SBU source said it rained."),
        ("ua", "Ukrainian defence ministry spokesman Ivan Bondar said it rained."),
        ("ua", "the HUR said it rained."),
        ("ua", "Ukrainian human rights ombudsman Ivan Bondar said it rained."),
        ("ua", "Ivan Bondar, chief of staff of the 81st Airmobile Brigade, said it rained."),
        ("ua", "A battalion commander in the 24th Mechanised Brigade said it rained."),
        ("ua", "Ivan Bondar, head of communications for the 28th Mechanised Brigade, said it rained."),
        ("ua", "Deputy Defence Minister Ivan Bondar of Ukraine said it rained."),
        ("ua", "Ivan Bondar, Ukraine's ambassador to the United Nations, said it rained."),
        ("ua", "Ukrainian ambassador to the United States Ivan Bondar said it rained."),
        ("ua", "Crimean Tatar leader Ivan Bondar said it rained."),
        ("ru", "Russia's ambassador to the UN, Ivan Bondar, said it rained."),
        ("ru", "Russian UN ambassador Ivan Bondar said it rained."),
        ("ru", "The Russian embassy in London said it rained."),
        ("ru", "Moscow said it rained."),
        ("ru", "the Kremlin said it rained."),
        ("ru", "the Russian army said it rained."),
        ("ru", "Russian state media said it rained."),
        ("ru", "Russian state television said it rained."),
        ("ru", "Russian state news agency RIA said it rained."),
        ("ru", "The Russian news agency TASS said it rained."),
        ("ru", "TASS said it rained."),
        ("ru", "Interfax said it rained."),
        ("ru", "A Kremlin source said it rained."),
        ("ru", "Russian-backed officials said it rained."),
        ("ru", "Pro-Russian separatists said it rained."),
        ("ru", "Pro-war Russian bloggers said it rained."),
        ("ru", "Russian military bloggers said it rained."),
        ("ru", "Russia's FSB security service said it rained."),
        ("ru", "the FSB said it rained."),
        ("ru", "Russia's defence ministry said it rained."),
        ("ru", "Chechen leader Ivan Bondar said it rained."),
        ("ru", "Wagner chief Ivan Bondar said it rained."),
        ("ru", "The Wagner Group said it rained."),
        ("ru", "Mercenary chief Ivan Bondar of Wagner said it rained."),
        ("ru", "Ivan Bondar, a Russian-installed official in Zaporizhzhia region, said it rained."),
        ("ru", "Ivan Bondar, Russia-installed mayor of Enerhodar, said it rained."),
        ("ru", "The Moscow-appointed administration of Kherson said it rained."),
        ("ru", "Luhansk People's Republic head Ivan Bondar said it rained."),
        ("ru", "LPR officials said it rained."),
        ("ru", "Russia's Investigative Committee said it rained."),
        ("ru", "Kursk regional governor Ivan Bondar said it rained."),
        ("ru", "Bryansk governor Ivan Bondar said it rained."),
        ("ru", "The governor of the border region of Belgorod, Ivan Bondar, said it rained."),
        ("ru", "Rostov region governor Ivan Bondar said it rained."),
        ("ru", "Russian lawmaker Ivan Bondar said it rained."),
        ("ru", "Russian commander Ivan Bondar said it rained."),
        ("ru", "a captured Russian soldier said it rained."),
        ("ru", "Ivan Bondar, a Russian soldier, said it rained."),
        ("ru", "The Baza Telegram channel said it rained."),
        ("ru", "Rybar, a Russian military blog, said it rained."),
        ("other", "US officials said it rained."),
        ("other", "Washington said it rained."),
        ("other", "Western officials said it rained."),
        ("other", "European officials said it rained."),
        ("other", "Britain's Ministry of Defence said it rained."),
        ("other", "The British defence ministry said it rained."),
        ("other", "British intelligence said it rained."),
        ("other", "the UK Ministry of Defence said it rained."),
        ("other", "The Turkish defence ministry said it rained."),
        ("other", "NATO said it rained."),
        ("other", "The European Commission said it rained."),
        ("other", "Israel said it rained."),
        ("other", "the Israeli military said it rained."),
        ("other", "The IDF said it rained."),
        ("other", "Hamas said it rained."),
        ("other", "Palestinian health officials said it rained."),
        ("other", "Gaza health officials said it rained."),
        ("other", "The Palestinian Authority said it rained."),
        ("other", "Lebanon's health ministry said it rained."),
        ("other", "Iran said it rained."),
        ("other", "Rwanda said it rained."),
        ("other", "Congo's government said it rained."),
        ("other", "Congolese officials said it rained."),
        ("other", "The M23 said it rained."),
        ("other", "Rebel spokesman Ivan Bondar of M23 said it rained."),
        ("other", "The RSF said it rained."),
        ("other", "Sudan's army said it rained."),
        ("other", "Sudanese Armed Forces said it rained."),
        ("other", "Myanmar's military government said it rained."),
        ("other", "The Arakan Army said it rained."),
        ("other", "The Houthis said it rained."),
        ("other", "Yemen's Houthi rebels said it rained."),
        ("other", "Libyan officials said it rained."),
        ("other", "Derna mayor Ivan Bondar of Libya said it rained."),
        ("other", "A senior Pentagon official said it rained."),
        ("other", "US Secretary of State Marco Rubio said it rained."),
        ("other", "Polish Prime Minister Donald Tusk said it rained."),
        ("other", "A US defense official said it rained."),
        ("other", "Republican Senator Ivan Bondar said it rained."),
        ("other", "the White House press secretary said it rained."),
        ("other", "German Defence Minister Boris Pistorius said it rained."),
    ],
)
def test_an_english_speaker_is_of_the_side_the_words_give(expected: str, text: str) -> None:
    assert side(text) == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("ua", "Речник 117-ї бригади Іван Бондар сказав, що йде дощ."),
        ("ua", "Командир 92-ї ОШБр Іван Бондар сказав, що йде дощ."),
        ("ua", "Військовослужбовець 5-ї штурмової бригади Іван Бондар сказав, що йде дощ."),
        ("ua", "Начальник Донецької ОВА Іван Бондар сказав, що йде дощ."),
        ("ua", "Оператор дрона бригади «Хартія» Іван Бондар сказав, що йде дощ."),
        ("ua", "Сержант батальйону «Ахіллес» Іван Бондар сказав, що йде дощ."),
        ("ua", "Міський голова Іван Бондар сказав, що йде дощ."),
        ("ua", "Начальник МВА Іван Бондар сказав, що йде дощ."),
        ("ua", "Народний депутат Іван Бондар сказав, що йде дощ."),
        ("ua", "Речник прикордонної служби Іван Бондар сказав, що йде дощ."),
        ("ua", "Заступник міністра оборони Іван Бондар сказав, що йде дощ."),
        ("ua", "Український військовий експерт Іван Бондар сказав, що йде дощ."),
        ("ua", "Президент України Іван Бондар сказав, що йде дощ."),
        ("ua", "Речник ОСУВ «Хортиця» Іван Бондар сказав, що йде дощ."),
        ("ua", "Очільник обласної прокуратури Іван Бондар сказав, що йде дощ."),
        ("ua", "Представник ГУР Іван Бондар сказав, що йде дощ."),
        ("ua", "Радник міського голови Маріуполя Іван Бондар сказав, що йде дощ."),
        ("ua", "Боєць з позивним «Граф» сказав, що йде дощ."),
        ("ua", "Головнокомандувач ЗСУ Іван Бондар сказав, що йде дощ."),
        ("ua", "Голова Харківської обласної ради Іван Бондар сказав, що йде дощ."),
        ("ua", "Староста села Іван Бондар сказав, що йде дощ."),
        ("ua", "Офіцер полку «Азов» Іван Бондар сказав, що йде дощ."),
        ("ru", "Речник Кремля Іван Бондар сказав, що йде дощ."),
        ("ru", "Президент РФ Іван Бондар сказав, що йде дощ."),
        ("ru", "Голова окупаційної адміністрації Іван Бондар сказав, що йде дощ."),
        ("ru", "Так званий голова ДНР Іван Бондар сказав, що йде дощ."),
        ("ru", "Гауляйтер Херсонщини Іван Бондар сказав, що йде дощ."),
        ("ru", "Губернатор Бєлгородської області Іван Бондар сказав, що йде дощ."),
        ("ru", "Губернатор Ростовської області Іван Бондар сказав, що йде дощ."),
        ("ru", "Російський воєнкор Іван Бондар сказав, що йде дощ."),
        ("ru", "Російський пропагандист Іван Бондар сказав, що йде дощ."),
        ("ru", "Окупаційна влада сказала, що йде дощ."),
        ("ru", "Псевдомер Маріуполя Іван Бондар сказав, що йде дощ."),
        ("ru", "Призначений окупантами мер Іван Бондар сказав, що йде дощ."),
        ("ru", "Ставленик Кремля Іван Бондар сказав, що йде дощ."),
        ("ru", "Міноборони РФ сказало, що йде дощ."),
        ("ru", "Мер Москви Іван Бондар сказав, що йде дощ."),
        ("ru", "Начальник Генштабу РФ Іван Бондар сказав, що йде дощ."),
        ("ru", "Командир російської бригади Іван Бондар сказав, що йде дощ."),
        ("ru", "Колаборант Іван Бондар сказав, що йде дощ."),
        ("ru", "Ватажок бойовиків Іван Бондар сказав, що йде дощ."),
        ("ru", "Самопроголошений мер Іван Бондар сказав, що йде дощ."),
        ("ru", "Так звана адміністрація області сказала, що йде дощ."),
        ("independent", "Координаторка ООН в Україні Олена Бондар сказала, що йде дощ."),
        ("independent", "Гендиректор МАГАТЕ Іван Бондар сказав, що йде дощ."),
        ("independent", "Житель Херсона Іван Бондар сказав, що йде дощ."),
        ("independent", "Волонтер Іван Бондар сказав, що йде дощ."),
        ("independent", "Мешканка Покровська Олена Бондар сказала, що йде дощ."),
        ("independent", "Аналітики ISW сказали, що йде дощ."),
        ("independent", "Агентство Reuters сказало, що йде дощ."),
        ("independent", "Місцеві жителі сказали, що йде дощ."),
        ("independent", "Речник УВКБ ООН Іван Бондар сказав, що йде дощ."),
        ("other", "Президент США Іван Бондар сказав, що йде дощ."),
        ("other", "Прем'єр Британії Іван Бондар сказав, що йде дощ."),
        ("other", "Генсек НАТО Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Франції Іван Бондар сказав, що йде дощ."),
        ("other", "Американський сенатор Іван Бондар сказав, що йде дощ."),
        ("other", "Прем'єр Угорщини Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Туреччини Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Фінляндії Іван Бондар сказав, що йде дощ."),
        ("other", "Прем'єр-міністр Естонії Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Молдови Іван Бондар сказав, що йде дощ."),
        ("other", "Речниця Єврокомісії Олена Бондар сказала, що йде дощ."),
        ("other", "Представник Держдепу Іван Бондар сказав, що йде дощ."),
        ("other", "Глава МЗС Чехії Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Білорусі Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Ізраїлю Іван Бондар сказав, що йде дощ."),
        ("other", "Міноборони Румунії сказало, що йде дощ."),
        ("other", "Речник Білого дому Іван Бондар сказав, що йде дощ."),
        ("other", "Прем'єр Японії Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Казахстану Іван Бондар сказав, що йде дощ."),
        ("independent", "Представниця ООН Олена Бондар сказав, що йде дощ."),
        ("independent", "Моніторингова місія ООН сказав, що йде дощ."),
        ("independent", "МАГАТЕ сказав, що йде дощ."),
        ("independent", "Жителька Бахмута Олена Бондар сказала, що йде дощ."),
        ("independent", "Лікар Іван Бондар сказав, що йде дощ."),
        ("independent", "Пенсіонер Іван Бондар сказав, що йде дощ."),
        ("independent", "Волонтерка Олена Бондар сказала, що йде дощ."),
        ("independent", "Журналіст Іван Бондар сказав, що йде дощ."),
        ("independent", "Правозахисник Іван Бондар сказав, що йде дощ."),
        ("independent", "Видання The New York Times сказав, що йде дощ."),
        ("independent", "Bloomberg сказав, що йде дощ."),
        ("independent", "Фермер Іван Бондар сказав, що йде дощ."),
        ("independent", "Директорка благодійного фонду Олена Бондар сказав, що йде дощ."),
        ("independent", "Речниця УКГП ООН Олена Бондар сказав, що йде дощ."),
        ("independent", "Речник Міжнародного комітету Червоного Хреста Іван Бондар сказав, що йде дощ."),
        ("ua", "Аналітик DeepState Іван Бондар сказав, що йде дощ."),
        ("ua", "Проєкт DeepState сказав, що йде дощ."),
        ("ua", "Генштаб сказав, що йде дощ."),
        ("ua", "Генеральний штаб ЗСУ сказав, що йде дощ."),
        ("ua", "Речник Генштабу Іван Бондар сказав, що йде дощ."),
        ("ua", "Міноборони сказав, що йде дощ."),
        ("ua", "Речниця Міноборони Олена Бондар сказав, що йде дощ."),
        ("ua", "Головне управління розвідки сказав, що йде дощ."),
        ("ua", "СБУ сказав, що йде дощ."),
        ("ua", "Джерело в СБУ сказали, що йде дощ."),
        ("ua", "ДСНС сказав, що йде дощ."),
        ("ua", "Харківська обласна прокуратура сказала, що йде дощ."),
        ("ua", "Поліція Харківщини сказала, що йде дощ."),
        ("ua", "Нацполіція сказала, що йде дощ."),
        ("ua", "Енергоатом сказав, що йде дощ."),
        ("ua", "Укренерго сказав, що йде дощ."),
        ("ua", "Керівник ЦПД Іван Бондар сказав, що йде дощ."),
        ("ua", "Радник керівника Офісу президента Іван Бондар сказав, що йде дощ."),
        ("ua", "Глава МЗС Іван Бондар сказав, що йде дощ."),
        ("ua", "Речник МЗС Іван Бондар сказав, що йде дощ."),
        ("ua", "Прем'єр-міністр Іван Бондар сказав, що йде дощ."),
        ("ua", "Президент Іван Бондар сказав, що йде дощ."),
        ("ua", "Мер Харкова Іван Бондар сказав, що йде дощ."),
        ("ua", "Голова сільської ради Іван Бондар сказав, що йде дощ."),
        ("ua", "Керівник Бериславської РВА Іван Бондар сказав, що йде дощ."),
        ("ua", "Начальник Нікопольської РВА Іван Бондар сказав, що йде дощ."),
        ("ua", "Луганська ОВА сказав, що йде дощ."),
        ("ua", "Повітряні сили сказав, що йде дощ."),
        ("ua", "Речник Повітряних сил Іван Бондар сказав, що йде дощ."),
        ("ua", "Речник Держприкордонслужби Іван Бондар сказав, що йде дощ."),
        ("ua", "Військовий з позивним «Барс» сказав, що йде дощ."),
        ("ua", "Командир взводу Іван Бондар сказав, що йде дощ."),
        ("ua", "Пресофіцер бригади Іван Бондар сказав, що йде дощ."),
        ("ua", "Начальник відділення комунікацій 58-ї бригади Іван Бондар сказав, що йде дощ."),
        ("ua", "Заступник командира батальйону Іван Бондар сказав, що йде дощ."),
        ("ua", "Співзасновник DeepState Іван Бондар сказав, що йде дощ."),
        ("ua", "Уповноважений Верховної Ради Іван Бондар сказав, що йде дощ."),
        ("ua", "Омбудсман Іван Бондар сказав, що йде дощ."),
        ("ua", "Постпред України при ООН Іван Бондар сказав, що йде дощ."),
        ("ua", "Посол України у США Іван Бондар сказав, що йде дощ."),
        ("ua", "Командувач Сил безпілотних систем Іван Бондар сказав, що йде дощ."),
        ("ua", "Голова ВЦА Іван Бондар сказав, що йде дощ."),
        ("ua", "Речниця Сил оборони півдня Олена Бондар сказала, що йде дощ."),
        ("ua", "Речник 7-го корпусу ДШВ Іван Бондар сказав, що йде дощ."),
        ("ua", "Штаб 7-го корпусу сказав, що йде дощ."),
        ("ru", "Кремль сказав, що йде дощ."),
        ("ru", "Москва сказав, що йде дощ."),
        ("ru", "Речниця МЗС РФ Олена Бондар сказав, що йде дощ."),
        ("ru", "Глава МЗС Росії Іван Бондар сказав, що йде дощ."),
        ("ru", "Міністр оборони РФ Іван Бондар сказав, що йде дощ."),
        ("ru", "Російське Міноборони сказав, що йде дощ."),
        ("ru", "Міністерство оборони РФ сказало, що йде дощ."),
        ("ru", "Російські пропагандисти сказав, що йде дощ."),
        ("ru", "Російські ЗМІ сказав, що йде дощ."),
        ("ru", "Росіяни сказав, що йде дощ."),
        ("ru", "Окупанти сказали, що йде дощ."),
        ("ru", "Російські війська сказав, що йде дощ."),
        ("ru", "Російський Telegram-канал Baza сказав, що йде дощ."),
        ("ru", "Російський військовий блогер Іван Бондар сказав, що йде дощ."),
        ("ru", "Z-блогер Іван Бондар сказав, що йде дощ."),
        ("ru", "Постпред РФ при ООН Іван Бондар сказав, що йде дощ."),
        ("ru", "Голова так званої ДНР Іван Бондар сказав, що йде дощ."),
        ("ru", "Ватажок «ДНР» Іван Бондар сказав, що йде дощ."),
        ("ru", "Гауляйтер Іван Бондар сказав, що йде дощ."),
        ("ru", "Окупаційний голова Криму Іван Бондар сказав, що йде дощ."),
        ("ru", "Так званий губернатор Севастополя Іван Бондар сказав, що йде дощ."),
        ("ru", "Окупаційна адміністрація Херсонщини сказала, що йде дощ."),
        ("ru", "Губернатор Курщини Іван Бондар сказав, що йде дощ."),
        ("ru", "Губернатор Брянської області Іван Бондар сказав, що йде дощ."),
        ("ru", "ТАСС сказав, що йде дощ."),
        ("ru", "РИА Новости сказав, що йде дощ."),
        ("ru", "Полонений росіянин Іван Бондар сказали, що йде дощ."),
        ("ru", "Російський полонений сказав, що йде дощ."),
        ("ru", "Голова Чечні Іван Бондар сказав, що йде дощ."),
        ("ru", "Власник ПВК «Вагнер» Іван Бондар сказали, що йде дощ."),
        ("ru", "Депутат Держдуми Іван Бондар сказав, що йде дощ."),
        ("ru", "ФСБ сказав, що йде дощ."),
        ("other", "Пентагон сказав, що йде дощ."),
        ("other", "Білий дім сказав, що йде дощ."),
        ("other", "Держдеп США сказав, що йде дощ."),
        ("other", "Британська розвідка сказала, що йде дощ."),
        ("other", "Міноборони Великої Британії сказав, що йде дощ."),
        ("other", "Речник Пентагону Іван Бондар сказав, що йде дощ."),
        ("other", "Американські чиновники сказав, що йде дощ."),
        ("other", "НАТО сказав, що йде дощ."),
        ("other", "Глава євродипломатії Іван Бондар сказав, що йде дощ."),
        ("other", "Президентка Єврокомісії Олена Бондар сказала, що йде дощ."),
        ("other", "Спецпосланець Трампа Іван Бондар сказав, що йде дощ."),
        ("other", "Польський міністр Іван Бондар сказав, що йде дощ."),
        ("other", "Польські прикордонники сказав, що йде дощ."),
        ("other", "Державна прикордонна служба Польщі сказала, що йде дощ."),
        ("other", "Міністр оборони Естонії Іван Бондар сказав, що йде дощ."),
        ("other", "Президент Чехії Іван Бондар сказав, що йде дощ."),
    ],
)
def test_a_ukrainian_speaker_is_of_the_side_the_words_give(expected: str, text: str) -> None:
    assert side(text) == expected


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("ua", "Начальник Харьковской ОВА Иван Бондарь сказал, что идет дождь."),
        ("ua", "Мэр Харькова Иван Бондарь сказал, что идет дождь."),
        ("ua", "Спикер Генштаба ВСУ Иван Бондарь сказал, что идет дождь."),
        ("ua", "Боец 3-й штурмовой бригады Иван Бондарь сказал, что идет дождь."),
        ("ua", "Украинский военный эксперт Иван Бондарь сказал, что идет дождь."),
        ("ua", "Президент Украины Иван Бондарь сказал, что идет дождь."),
        ("ua", "Депутат Верховной рады Иван Бондарь сказал, что идет дождь."),
        ("ua", "Губернатор Сумской области Иван Бондарь сказал, что идет дождь."),
        ("ua", "Представитель ГУР Иван Бондарь сказал, что идет дождь."),
        ("ua", "Пресс-секретарь Воздушных сил ВСУ Иван Бондарь сказал, что идет дождь."),
        ("ua", "Глава Днепропетровской ОГА Иван Бондарь сказал, что идет дождь."),
        ("ua", "Спикер бригады «Хартия» Иван Бондарь сказал, что идет дождь."),
        ("ua", "Военнослужащий полка «Азов» Иван Бондарь сказал, что идет дождь."),
        ("ru", "Президент РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава ДНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Советник главы ДНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Врио губернатора Курской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Белгородской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Краснодарского края Иван Бондарь сказал, что идет дождь."),
        ("ru", "Мэр Москвы Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава Крыма Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Севастополя Иван Бондарь сказал, что идет дождь."),
        ("ru", "Начальник Генштаба ВС РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "Депутат Госдумы Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава Росатома Иван Бондарь сказал, что идет дождь."),
        ("ru", "Минобороны РФ сказало, что идет дождь."),
        ("ru", "Официальный представитель МИД РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "Пресс-секретарь президента РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "Пресс-служба УМВД по Белгородской области сказала, что идет дождь."),
        ("ru", "Сенатор от Крыма Иван Бондарь сказал, что идет дождь."),
        ("ru", "Командир спецназа «Ахмат» Иван Бондарь сказал, что идет дождь."),
        ("ru", "Начальник пресс-центра группировки «Запад» Иван Бондарь сказал, что идет дождь."),
        ("ru", "Российский военкор Иван Бондарь сказал, что идет дождь."),
        ("ru", "Так называемый глава Херсонской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава оккупационной администрации Иван Бондарь сказал, что идет дождь."),
        ("ru", "Назначенный Россией глава Запорожской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Гауляйтер Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава Чечни Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Тульской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава Татарстана Иван Бондарь сказал, что идет дождь."),
        ("ru", "Сенатор РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава Росгвардии Иван Бондарь сказал, что идет дождь."),
        ("independent", "Житель Херсона Иван Бондарь сказал, что идет дождь."),
        ("independent", "Волонтер Иван Бондарь сказал, что идет дождь."),
        ("independent", "Глава МАГАТЭ Иван Бондарь сказал, что идет дождь."),
        ("independent", "Представитель ООН Иван Бондарь сказал, что идет дождь."),
        ("independent", "Агентство Reuters сказало, что идет дождь."),
        ("independent", "Военный эксперт Иван Бондарь сказал, что идет дождь."),
        ("independent", "Журналист Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент США Иван Бондарь сказал, что идет дождь."),
        ("other", "Премьер-министр Великобритании Иван Бондарь сказал, что идет дождь."),
        ("other", "Канцлер Германии Иван Бондарь сказал, что идет дождь."),
        ("other", "Генсек НАТО Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент Финляндии Иван Бондарь сказал, что идет дождь."),
        ("other", "Премьер Венгрии Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент Белоруссии Иван Бондарь сказал, что идет дождь."),
        ("other", "Глава МИД Латвии Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент Молдавии Иван Бондарь сказал, что идет дождь."),
        ("other", "Представитель Госдепа Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент Сербии Иван Бондарь сказал, что идет дождь."),
        ("other", "Глава МИД Китая Иван Бондарь сказал, что идет дождь."),
        ("other", "Президент Азербайджана Иван Бондарь сказал, что идет дождь."),
        ("other", "Американский сенатор Иван Бондарь сказал, что идет дождь."),
        ("other", "Минобороны Израиля сказало, что идет дождь."),
        ("other", "Представитель Белого дома Иван Бондарь сказал, что идет дождь."),
        ("independent", "Представитель ООН Елена Бондарь сказал, что идет дождь."),
        ("independent", "ООН сказал, что идет дождь."),
        ("independent", "МАГАТЭ сказал, что идет дождь."),
        ("independent", "Жительница Бахмута Елена Бондарь сказала, что идет дождь."),
        ("independent", "Врач Иван Бондарь сказал, что идет дождь."),
        ("independent", "Правозащитник Иван Бондарь сказал, что идет дождь."),
        ("independent", "Издание The New York Times сказал, что идет дождь."),
        ("independent", "Bloomberg сказал, что идет дождь."),
        ("independent", "Аналитик ISW Иван Бондарь сказал, что идет дождь."),
        ("independent", "Эксперт Иван Бондарь сказал, что идет дождь."),
        ("ua", "Проект DeepState сказал, что идет дождь."),
        ("ua", "Генштаб ВСУ сказал, что идет дождь."),
        ("ua", "Генштаб сказал, что идет дождь."),
        ("ua", "ВСУ сказал, что идет дождь."),
        ("ua", "Минобороны Украины сказал, что идет дождь."),
        ("ua", "Министр обороны Украины Иван Бондарь сказал, что идет дождь."),
        ("ua", "ГУР сказал, что идет дождь."),
        ("ua", "СБУ сказал, что идет дождь."),
        ("ua", "ГСЧС сказал, что идет дождь."),
        ("ua", "Харьковская ОВА сказал, что идет дождь."),
        ("ua", "Харьковская областная прокуратура сказала, что идет дождь."),
        ("ua", "Мэр Киева Иван Бондарь сказал, что идет дождь."),
        ("ua", "Мэр Днепра Иван Бондарь сказал, что идет дождь."),
        ("ua", "Энергоатом сказал, что идет дождь."),
        ("ua", "Глава МИД Украины Иван Бондарь сказал, что идет дождь."),
        ("ua", "Советник главы Офиса президента Иван Бондарь сказал, что идет дождь."),
        ("ua", "Спикер Сил обороны юга Иван Бондарь сказал, что идет дождь."),
        ("ua", "Начальник Херсонской ОВА Иван Бондарь сказал, что идет дождь."),
        ("ua", "Глава Николаевской ОВА Иван Бондарь сказал, что идет дождь."),
        ("ua", "Посол Украины в США Иван Бондарь сказал, что идет дождь."),
        ("ua", "Украинский военнослужащий Иван Бондарь сказал, что идет дождь."),
        ("ua", "Омбудсмен Украины Иван Бондарь сказал, что идет дождь."),
        ("ua", "Нардеп Иван Бондарь сказал, что идет дождь."),
        ("ru", "Кремль сказал, что идет дождь."),
        ("ru", "Москва сказал, что идет дождь."),
        ("ru", "Минобороны сказал, что идет дождь."),
        ("ru", "Минобороны России сказал, что идет дождь."),
        ("ru", "МИД России сказал, что идет дождь."),
        ("ru", "Официальный представитель МИД России Елена Бондарь сказал, что идет дождь."),
        ("ru", "Глава МИД РФ Иван Бондарь сказал, что идет дождь."),
        ("ru", "ФСБ сказал, что идет дождь."),
        ("ru", "Росгвардия сказала, что идет дождь."),
        ("ru", "МЧС сказал, что идет дождь."),
        ("ru", "Оперштаб Курской области сказал, что идет дождь."),
        ("ru", "Губернатор Курской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Ростовской области Иван Бондарь сказал, что идет дождь."),
        ("ru", "Губернатор Подмосковья Иван Бондарь сказал, что идет дождь."),
        ("ru", "Врио главы ДНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Глава ЛНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Власти ДНР сказал, что идет дождь."),
        ("ru", "Мэр Донецка Иван Бондарь сказал, что идет дождь."),
        ("ru", "Депутат Госдумы от Крыма Иван Бондарь сказал, что идет дождь."),
        ("ru", "Постпред РФ при ООН Иван Бондарь сказал, что идет дождь."),
        ("ru", "Пресс-служба Росгвардии сказала, что идет дождь."),
        ("ru", "Народная милиция ЛНР сказал, что идет дождь."),
        ("ru", "Представитель НМ ЛНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Офицер НМ ЛНР Иван Бондарь сказал, что идет дождь."),
        ("ru", "Участник СВО Иван Бондарь сказал, что идет дождь."),
        ("ru", "Начальник пресс-центра группировки «Центр» Иван Бондарь сказал, что идет дождь."),
        ("ru", "Следственный комитет сказал, что идет дождь."),
        ("ru", "СК РФ сказал, что идет дождь."),
        ("ru", "ТАСС сказал, что идет дождь."),
        ("ru", "РИА Новости сказал, что идет дождь."),
        ("ru", "Телеграм-канал Mash сказал, что идет дождь."),
        ("ru", "Telegram-канал «Рыбарь» сказал, что идет дождь."),
        ("ru", "Военкор Иван Бондарь сказал, что идет дождь."),
        ("ru", "Российские военные сказали, что идет дождь."),
        ("ru", "Силовые структуры РФ сказали, что идет дождь."),
        ("ru", "Источник в силовых структурах РФ сказали, что идет дождь."),
        ("ru", "Глава Республики Крым Иван Бондарь сказал, что идет дождь."),
        ("ru", "Советник главы Крыма Иван Бондарь сказал, что идет дождь."),
        ("ru", "Росатом сказал, что идет дождь."),
        ("ru", "Директор ЗАЭС Юрий Черничук сказал, что идет дождь."),
        ("other", "Пентагон сказал, что идет дождь."),
        ("other", "Белый дом сказал, что идет дождь."),
        ("other", "Госдеп США сказал, что идет дождь."),
        ("other", "Британская разведка сказала, что идет дождь."),
        ("other", "Минобороны Великобритании сказал, что идет дождь."),
        ("other", "Американские чиновники сказали, что идет дождь."),
        ("other", "НАТО сказал, что идет дождь."),
        ("other", "Спецпосланник президента США Иван Бондарь сказал, что идет дождь."),
        ("other", "Канцлер ФРГ Иван Бондарь сказал, что идет дождь."),
        ("other", "Польские пограничники сказали, что идет дождь."),
        ("other", "Госсекретарь США Иван Бондарь сказал, что идет дождь."),
    ],
)
def test_a_russian_speaker_is_of_the_side_the_words_give(expected: str, text: str) -> None:
    assert side(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Military spokesman Ivan Bondar said it rained.",
        "Ukrainian and Russian officials said it rained.",
        "Глава Херсонской области Иван Бондарь сказал, что идет дождь.",
    ],
)
def test_words_that_fit_either_side_give_none(text: str) -> None:
    assert side(text) is None


def test_a_rights_group_is_of_no_side_whatever_its_country() -> None:
    assert side("Ivan Bondar, head of a Russian rights group, said it rained.") == "independent"
    assert side("Civil society representatives in North Kivu said it rained.") == "independent"


def test_officials_of_an_article_on_another_crisis_are_of_neither_side() -> None:
    text = "The quake hit Myanmar. Teams came from China, India and Russia. Authorities said it rained."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["other"]


def test_a_soldier_of_whom_narration_told_keeps_the_side() -> None:
    text = "Ukrainian soldier Anton came home. “It rains,” 40-year-old Anton said."

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua"]


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


def test_a_russian_outlet_quotes_russian_offices_in_occupied_places() -> None:
    text = "В Бердянске прозвучали взрывы. Представитель оперативных служб сказал, что пострадавших нет."

    found = extract(text, published=PUBLISHED, places=Towns(), outlet="РИА Новости / ria.ru").statements
    assert [one.speaker.side for one in found if one.speaker] == ["ru"]


def test_whom_narration_gave_an_office_and_a_unit_is_of_its_side() -> None:
    text = (
        "Видання посилається на коментар головного сержанта 9-ї механізованої бригади «Мрія» Петра Лисенка. "
        "Як зазначив Петро Лисенко, в ДНР йде дощ."
    )

    assert [one.speaker.side for one in read(text) if one.speaker] == ["ua"]


def test_an_expert_of_a_russian_outlet_is_russian_unless_it_says_otherwise() -> None:
    text = "Военный эксперт Иван Орлов сказал, что идет дождь. Немецкий эксперт Петер Браун сказал, что сухо."

    found = extract(text, published=PUBLISHED, places=Towns(), outlet="ТАСС / tass.ru").statements
    assert [one.speaker.side for one in found if one.speaker] == ["ru", "independent"]
    assert [one.speaker.side for one in read(text) if one.speaker] == ["independent", "independent"]


@pytest.mark.parametrize(
    "text", ["В Анкаре заявили, что идет дождь.", "У Варшаві заявили, що йде дощ.", "Ankara said it rained."]
)
def test_a_capital_that_speaks_is_its_government(text: str) -> None:
    assert side(text) == "other"


def test_an_office_in_occupied_places_is_not_taken_for_ukrainian_in_russian() -> None:
    text = "В Токмаке взорвалась подстанция. Глава администрации{} Иван Бондарь сказал, что света нет."
    found = [[one.speaker.side for one in read(text.format(of)) if one.speaker] for of in ("", " округа")]

    assert found == [[None], [None]]
    assert side("Глава администрации муниципального округа Иван Бондарь сказал, что света нет.") == "ru"


@pytest.mark.parametrize(
    "text", ["Польша заявила, что идет дождь.", "Сербія заявила, що йде дощ.", "Iran said it rained."]
)
def test_a_country_that_speaks_is_its_government(text: str) -> None:
    assert side(text) == "other"
