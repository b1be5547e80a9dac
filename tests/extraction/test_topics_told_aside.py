"""More of what is told of fighting and of life beside it, in words that no single list is made for."""

import pytest

from domain.language import Language
from domain.statement import Topic
from extraction.content.topics import content
from extraction.words.tokens import tokenise
from extraction.words.wordlists import lexicon

TOLD = {
    (Topic.STRIKE, Language.EN): (
        "The attack came as people were leaving church, a deacon said.",
        "Monday's attack was the third on the depot this month.",
        "Kharkiv came under attack four times before noon.",
        "The governor accused Ukrainian forces of attacking an ambulance.",
        "We lay on the floor in the corridor and everything was shaking.",
        "The blast wave lifted me off my feet.",
    ),
    (Topic.STRIKE, Language.UK): (
        "Атака тривала, коли люди виходили з церкви.",
        "До полудня Харків чотири рази був під атакою.",
        "Росіяни атакували «швидку» під Херсоном.",
        "Снаряд розірвався біля зупинки.",
        "Дрон упав на ріпакове поле.",
        "Ми лежали в коридорі, і все тряслося.",
        "Безпілотник поцілив у маршрутку на виїзді з міста.",
        "Ракету запустили з Криму, повідомили Повітряні сили.",
        "Ціллю був склад боєприпасів.",
    ),
    (Topic.STRIKE, Language.RU): (
        "Атака шла, когда люди выходили из церкви.",
        "До полудня Белгород четыре раза был под атакой.",
        "ВСУ атаковали «скорую» под Шебекино.",
        "Взрывная волна сбила меня с ног.",
        "Беспилотник попал в маршрутку на выезде из города.",
        "Ракету запустили из Крыма.",
        "В Белгороде звучали взрывы, работала ПВО.",
    ),
    (Topic.ADVANCE, Language.EN): (
        "Attacks on the flank of the 3rd Corps continued all day.",
        "The enemy does not stop attacking our positions near the brickworks.",
        "Two companies attacked the hill at dawn.",
        "Loyalist units regrouped around the bridgehead.",
        "Moscow has moved two more brigades to the area.",
        "Both sides reported clashes along the canal.",
    ),
    (Topic.ADVANCE, Language.UK): (
        "Ворог не припиняє атакувати наші позиції біля цегельні.",
        "На світанку дві роти атакували висоту.",
        "Колона зупинилася за десять кілометрів від міста.",
        "Москва перекинула сюди ще дві бригади.",
        "За добу на фронті сталося 162 бойові зіткнення.",
    ),
    (Topic.ADVANCE, Language.RU): (
        "Противник не прекращает атаковать наши позиции у завода.",
        "На рассвете две роты атаковали высоту.",
        "Колонна остановилась в десяти километрах от города.",
        "Москва перебросила сюда еще две бригады.",
    ),
    (Topic.CASUALTIES, Language.EN): (
        "A second victim succumbed on the way to the clinic.",
        "Forty soldiers were taken prisoner.",
        "A doctor confirmed the boy's death.",
    ),
    (Topic.CASUALTIES, Language.UK): (
        "Рідних зниклих просять здати ДНК.",
        "Сорок військових потрапили в полон.",
        "Хлопчик помер дорогою до лікарні.",
        "Морги переповнені.",
    ),
    (Topic.CASUALTIES, Language.RU): (
        "Родных пропавших просят сдать ДНК.",
        "Мальчик умер по дороге в больницу.",
        "Морги переполнены.",
    ),
    (Topic.EVACUATION, Language.EN): (
        "Buses for those who want out depart at seven.",
        "Grandmother would not leave without her hens.",
        "He got his parents out through a field.",
        "The number of displaced has passed ten million.",
        "Only one in ten has come back since the town was freed.",
        "Some 31,000 families have arrived in Tawila since the weekend.",
        "UN buses brought the first group to the transit site.",
        "We walked for four days and hid in the grass at night.",
    ),
    (Topic.EVACUATION, Language.UK): (
        "Автобуси для охочих вирушають о сьомій.",
        "Бабуся не хотіла їхати без курей.",
        "Батьків він вивів через поле.",
        "Кількість переселенців перевищила мільйон.",
        "Перша група прибула до транзитного центру в Павлограді.",
        "За тиждень з Покровська виїхали 180 людей, лишилося 1200.",
    ),
    (Topic.EVACUATION, Language.RU): (
        "Автобусы для желающих отправляются в семь.",
        "Бабушка не хотела ехать без кур.",
        "Родителей он вывел через поле.",
        "Число переселенцев превысило миллион.",
        "Первая группа прибыла в транзитный центр.",
        "За неделю из Покровска выехали 180 человек.",
    ),
    (Topic.HUMANITARIAN, Language.EN): (
        "Diesel now sells for twice the old price.",
        "The line outside the bakery forms at four in the morning.",
        "Half of the pharmacies have shut for good.",
        "The fund is short of $90 million for the rest of the year.",
        "There is one teacher left for three classes.",
        "Grandfather sleeps in his coat.",
        "Only two of the nine hospitals function.",
        "Aid trucks were turned back at the checkpoint.",
        "Traders no longer accept old banknotes.",
        "Fighters demanded money from every household.",
    ),
    (Topic.HUMANITARIAN, Language.UK): (
        "Дизель тепер удвічі дорожчий.",
        "Половина аптек зачинилася назавжди.",
        "Медсестри носять кисневі балони на руках.",
        "Шість тисяч родин отримали зимові виплати.",
        "Фури з допомогою розвернули на блокпосту.",
        "Гроші зняти ніде, банкомати порожні.",
        "Пального для швидких вистачить на три дні.",
        "Дівчата перестали ходити до школи.",
        "Мешканцям видають по шість літрів на людину.",
    ),
    (Topic.HUMANITARIAN, Language.RU): (
        "Очередь в пекарню собирается в четыре утра.",
        "Половина аптек закрылась навсегда.",
        "Колодец засолился, машина с водой не приехала.",
        "Шесть тысяч семей получили зимние выплаты.",
        "На три класса остался один учитель.",
        "Дед спит в пальто.",
        "Люди приходят погреться и зарядить телефоны.",
        "Из девяти больниц работают две.",
        "Деньги снять негде, банкоматы пустые.",
        "Топлива для скорых хватит на три дня.",
        "Девочки перестали ходить в школу.",
    ),
    (Topic.INFRASTRUCTURE, Language.EN): (
        "The ferry across the estuary is suspended because of ice.",
        "Two quays at the port are out of use.",
        "Rolling blackouts will last until Sunday.",
        "Of our house only the chimney stands.",
        "Engineers hope to have the line working by night.",
        "The town hall burned to its foundations.",
        "Repairs to the dam would take months, engineers said.",
        "Two of six lines feeding the plant have been reconnected.",
        "About 4,000 customers remained without gas on Sunday.",
    ),
    (Topic.INFRASTRUCTURE, Language.UK): (
        "Через лід зупинили пором.",
        "У школі замінили сорок шибок.",
        "Маршрутки доїжджають лише до мосту.",
        "Погодинні вимкнення триватимуть до неділі.",
        "Від нашої хати стоїть лише комин.",
        "Насосна станція працює від генераторів.",
        "Сільрада вигоріла вщент.",
        "Дві з шести ліній, що живлять станцію, підключено.",
        "Ринок горів дві доби.",
        "Близько 4000 абонентів лишалися без газу.",
        "У громаді відновили подачу води.",
        "На мосту з'явилися тріщини.",
    ),
    (Topic.INFRASTRUCTURE, Language.RU): (
        "Из-за льда остановили паром.",
        "Маршрутки доезжают только до моста.",
        "Почасовые отключения продлятся до воскресенья.",
        "От нашего дома стоит лишь труба.",
        "Насосная станция работает от генераторов.",
        "Сельсовет выгорел дотла.",
        "Две из шести линий, питающих станцию, подключены.",
        "Рынок горел двое суток.",
        "Около 4000 абонентов остаются без газа.",
        "На мосту появились трещины.",
    ),
    (Topic.NEGOTIATION, Language.EN): (
        "The corridor agreement collapsed within hours.",
        "They signed a declaration of principles in Washington.",
    ),
    (Topic.NEGOTIATION, Language.UK): (
        "Посередники дали сторонам час до п'ятниці.",
        "Вони підписали декларацію у Вашингтоні.",
        "Міністр відкинув поступки.",
    ),
    (Topic.NEGOTIATION, Language.RU): (
        "Посредники дали сторонам время до пятницы.",
        "Они подписали декларацию в Вашингтоне.",
        "Министр отверг уступки.",
    ),
    (Topic.CONTROL, Language.EN): (
        "The council building is back in government hands.",
        "The militia runs the town now.",
        "Rebels now administer four of the province's six districts.",
    ),
    (Topic.CONTROL, Language.UK): ("Будівля ради знову під контролем уряду.",),
    (Topic.CONTROL, Language.RU): ("Здание совета снова под контролем властей.",),
    (Topic.OTHER, Language.EN): (
        "The foreign ministry did not reply to a request for comment.",
        "The account could not be confirmed.",
        "The president flew home from Brussels.",
        "The governor spoke in a video.",
        "The army did not respond to calls.",
        "No group claimed responsibility.",
        "The council will meet behind closed doors on Wednesday.",
        "The region is rich in gold and coltan.",
        "He took office in January.",
        "The ministry posted a video.",
        "The spokesman spoke to reporters by telephone.",
    ),
    (Topic.OTHER, Language.UK): (
        "Підозрюваного, місцевого мешканця, допитують.",
        "У районі тридцять сіл.",
        "Президент повернувся з Брюсселя.",
        "Командування не відповіло на дзвінки.",
        "Незалежно перевірити ці твердження неможливо.",
        "Міністерство опублікувало відео.",
        "Конфлікт почався у квітні 2023 року.",
        "На місці працюють усі служби.",
    ),
    (Topic.OTHER, Language.RU): (
        "МИД не ответил на запрос.",
        "Подозреваемого, местного жителя, допрашивают.",
        "Прокуратура возбудила дело.",
        "В районе тридцать сел.",
        "Его избрали в 2019 году.",
        "Командование не ответило на звонки.",
        "Независимо проверить эти утверждения невозможно.",
        "Министерство опубликовало видео.",
        "Конфликт начался в апреле 2023 года.",
        "На месте работают все службы.",
    ),
}
CASES = [
    (topic, language, sentence) for (topic, language), sentences in TOLD.items() for sentence in sentences
]


@pytest.mark.parametrize(("topic", "language", "sentence"), CASES, ids=[row[-1] for row in CASES])
def test_everyday_words_tell_their_topic_where_no_other_is_told_of(
    topic: Topic, language: Language, sentence: str
) -> None:
    found, _ = content(tokenise(sentence), lexicon(language), turned=False)

    assert found == (topic,)
