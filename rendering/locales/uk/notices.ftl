### Що чат дізнається, коли показане йому виправлено чи відкликано.
### $place — одна чи кілька назв через кому; ставте туди, де їх не треба відмінювати.

notice-withdrawn = Відкликано слова, які ви бачили: { $place }
notice-shown = { $day } бот показав вам таке:
notice-do-not-rely = Не покладайтеся на це й попередьте тих, кому переслали.
notice-when = Відкликано { $day } о { $time }.
notice-rest = Решта показаних вам заяв чинна.
notice-corrected = Виправлено: { $place }, { $day }
notice-was = { $name } — було вказано: { $value }
notice-is = { $name } — правильно: { $value }
notice-same-words = Самі слова не змінилися.
notice-words-were = Слова було подано так: { $words }
notice-words-are = Слова такі: { $words }
notice-reason = Причина: { $reason }
notice-several = { $count ->
    [one] { $count } заяву, яку ви бачили, виправлено чи відкликано
    [few] { $count } заяви, які ви бачили, виправлено чи відкликано
   *[many] { $count } заяв, які ви бачили, виправлено чи відкликано
}
notice-several-corrected = { $count ->
    [one] { $count } заяву, яку ви бачили, виправлено
    [few] { $count } заяви, які ви бачили, виправлено
   *[many] { $count } заяв, які ви бачили, виправлено
}
notice-several-withdrawn = { $count ->
    [one] { $count } заяву, яку ви бачили, відкликано
    [few] { $count } заяви, які ви бачили, відкликано
   *[many] { $count } заяв, які ви бачили, відкликано
}
notice-line-withdrawn = { $place }: { $words }
notice-line-corrected = { $place }, { $day }, { $speaker }: виправлено ({ $things })
notice-restored = Знову чинні слова, які ви бачили: { $place }
notice-told-withdrawn = { $day } бот повідомив вам, що це відкликано:
notice-taken-back = Відкликання скасовано { $day } о { $time }: заява знову є у відповідях.
notice-several-changed = { $count ->
    [one] { $count } заява, яку ви бачили, змінилася
    [few] { $count } заяви, які ви бачили, змінилися
   *[many] { $count } заяв, які ви бачили, змінилися
}
notice-line-restored = { $place }: { $words } (знову чинна)
notice-further = і ще { $count }
change-speaker = Чиї слова
change-day = День
change-place = Місце
change-stance = Зміст
change-topic = Тема
change-words = Слова
change-stance-is = { $stance ->
    [denies] заперечує
   *[asserts] стверджує
}
mended-withdrawn = Відкликано { $day }.
mended-withdrawn-why = Відкликано { $day }: { $reason }
mended-corrected = Виправлено { $day }.
mended-thing = { $name }: { $new } (було: { $old }).
button-said-now = Що кажуть зараз
button-record = Запис № { $number }
button-show-them = Показати їх
