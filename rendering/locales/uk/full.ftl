### Одна заява повністю і що читачі вважають у ній помилкою.

full-title = № { $number } · { $topic }
full-usage = Яка заява? Напишіть її номер після команди: /source 31
full-unknown = Заяви № { $number } я не знаю.
full-merged = № { $number } — та сама заява, вона веде сюди.
full-withdrawn = <b>Відкликано.</b> { $reason }
full-record = Історія запису
full-told = { $kind ->
    [published] опубліковано
    [corrected] виправлено
   *[withdrawn] відкликано
}
full-was = { $what ->
    [speaker] раніше хто каже: { $value }
    [places] раніше місце: { $value }
    [day] раніше день: { $value }
    [topic] раніше тема: { $value }
    [stance] раніше подано з протилежним змістом
   *[words] раніше слова: { $value }
}
mistake = { $mistake ->
    [dangerous] небезпечно публікувати
    [place] не те місце
    [speaker] не та особа
   *[link] посилання не відкривається
}
mistake-which = Що з цього хибне?
mistake-nothing = Я вже не знаю, що було в тому повідомленні. Напишіть /source і номер заяви.
mistake-what = Що не так із № { $number }? Редактор перевірить. Хто про це сказав, я нікому не кажу.
mistake-told = { $what ->
    [noted] Дякую. Редактор перевірить.
    [again] Ви вже про це сказали, дякую. Редактор перевірить.
    [too_many] Більше за день від одного чату я не приймаю. Дякую.
   *[gone] Цю заяву вже нікому не показують.
}
reports-title = Читачі вважають хибними заяв: { $count }
reports-line = № { $number }: { $counts }
reports-dismissed = Сказане читачами про № { $number } відкладено. Заява чинна.
button-wrong = { $mistake ->
    [dangerous] Небезпечно публікувати
    [place] Не те місце
    [speaker] Не та особа
   *[link] Посилання не відкривається
}
button-number = № { $number }
button-to-correct = Виправити
button-to-withdraw = Відкликати
button-dismiss = Усе правильно
