### Одно заявление целиком и что читатели считают в нём ошибкой.

full-title = № { $number } · { $topic }
full-usage = Какое заявление? Напишите его номер после команды: /source 31
full-unknown = Заявления № { $number } я не знаю.
full-merged = № { $number } — то же заявление, оно ведёт сюда.
full-withdrawn = <b>Отозвано.</b> { $reason }
full-record = История записи
full-told = { $kind ->
    [published] опубликовано
    [corrected] исправлено
   *[withdrawn] отозвано
}
full-was = { $what ->
    [speaker] раньше кто говорит: { $value }
    [places] раньше место: { $value }
    [day] раньше день: { $value }
    [topic] раньше тема: { $value }
    [stance] раньше подано с противоположным смыслом
   *[words] раньше слова: { $value }
}
mistake = { $mistake ->
    [dangerous] опасно публиковать
    [place] не то место
    [speaker] не то лицо
   *[link] ссылка не открывается
}
mistake-which = Что из этого неверно?
mistake-nothing = Я уже не знаю, что было в том сообщении. Напишите /source и номер заявления.
mistake-what = Что не так с № { $number }? Редактор проверит. Кто об этом сказал, я никому не говорю.
mistake-told = { $what ->
    [noted] Спасибо. Редактор проверит.
    [again] Вы уже об этом сказали, спасибо. Редактор проверит.
    [too_many] Больше за день от одного чата я не принимаю. Спасибо.
   *[gone] Это заявление уже никому не показывают.
}
reports-title = Читатели считают неверными заявлений: { $count }
reports-line = № { $number }: { $counts }
reports-dismissed = Сказанное читателями о № { $number } отложено. Заявление в силе.
button-wrong = { $mistake ->
    [dangerous] Опасно публиковать
    [place] Не то место
    [speaker] Не то лицо
   *[link] Ссылка не открывается
}
button-number = № { $number }
button-to-correct = Исправить
button-to-withdraw = Отозвать
button-dismiss = Всё верно
