<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AlertActions</name>
    <message>
        <source>Preparation time, min</source>
        <translation>Время приготовления, мин</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>Принять · %n мин</numerusform>
            <numerusform>Принять · %n мин</numerusform>
            <numerusform>Принять · %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Test order</source>
        <translation>Тестовый заказ</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>Только с 18 лет</translation>
    </message>
    <message>
        <source>until auto-cancel</source>
        <translation>до автоотмены</translation>
    </message>
    <message>
        <source>until it goes ahead</source>
        <translation>до автоприёма</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>Ещё %n ожидает</numerusform>
            <numerusform>Ещё %n ожидают</numerusform>
            <numerusform>Ещё %n ожидают</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Ask: %1</source>
        <translation>Спросите: %1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Nothing can be saved now. What you tap does not count.</source>
        <translation>Сейчас ничего не сохраняется. Ваши нажатия не засчитываются.</translation>
    </message>
    <message>
        <source>%1: the platform does not know yet that you accepted. Call support: %2</source>
        <translation>%1: платформа ещё не знает, что вы приняли заказ. Позвоните в поддержку: %2</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Нет связи с %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting</source>
        <translation>
            <numerusform>%n действие ждёт отправки</numerusform>
            <numerusform>%n действия ждут отправки</numerusform>
            <numerusform>%n действий ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume was changed: %1 %</source>
        <translation>Громкость изменена: %1 %</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The screen may go dark by itself. A new order lights it up.</source>
        <translation>Экран может сам погаснуть. Новый заказ его включит.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep by itself, and then nothing rings. Call support.</source>
        <translation>Планшет может сам уснуть, и тогда ничего не зазвонит. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Paused until %1: no new orders come in.</source>
        <translation>Пауза до %1: новые заказы не поступают.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Opening at %1: check in</source>
        <translation>Открываемся в %1: откройте смену</translation>
    </message>
    <message>
        <source>Open since %1: check in</source>
        <translation>Открыто с %1: откройте смену</translation>
    </message>
    <message>
        <source>Open since %1, and nobody has checked in</source>
        <translation>Открыто с %1, а смену никто не открыл</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>Ещё %n сообщение</numerusform>
            <numerusform>Ещё %n сообщения</numerusform>
            <numerusform>Ещё %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>An order was changed, and this tablet cannot show how</source>
        <translation>Заказ изменён, и этот планшет не может показать, как</translation>
    </message>
    <message>
        <source>An order came that this tablet cannot show</source>
        <translation>Пришёл заказ, который этот планшет не может показать</translation>
    </message>
    <message>
        <source>Call support: %1</source>
        <translation>Позвоните в поддержку: %1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Support makes the tablet ring</source>
        <translation>Поддержка включила звонок на планшете</translation>
    </message>
    <message>
        <source>The platform does not know yet that you accepted</source>
        <translation>Платформа ещё не знает, что вы приняли заказ</translation>
    </message>
    <message>
        <source>No new order has come. If you are on the phone with support, tell them that you hear it.</source>
        <translation>Нового заказа нет. Если вы говорите с поддержкой по телефону, скажите, что слышите звонок.</translation>
    </message>
    <message>
        <source>Call support now and read out the order code. They will tell you whether to go on preparing.</source>
        <translation>Сейчас же позвоните в поддержку и продиктуйте код заказа. Вам скажут, продолжать ли готовить.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Understood, stop the tone</source>
        <translation>Понятно, выключить звук</translation>
    </message>
    <message>
        <source>Stop the ringing</source>
        <translation>Выключить звонок</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call support</source>
        <translation>Позвонить в поддержку</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Say: “%1” was refused. %2</source>
        <translation>Скажите: «%1» не принято. %2</translation>
    </message>
</context>
<context>
    <name>CancelledCard</name>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Заказ %1 отменён</translation>
    </message>
    <message>
        <source>Cancelled: stop preparing</source>
        <translation>Отменён: прекратите готовить</translation>
    </message>
    <message>
        <source>Cancelled: do not prepare it</source>
        <translation>Отменён: не готовьте</translation>
    </message>
    <message numerus="yes">
        <source>%n more cancelled</source>
        <translation>
            <numerusform>Отменён ещё %n</numerusform>
            <numerusform>Отменено ещё %n</numerusform>
            <numerusform>Отменено ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>CardLines</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ ещё %n</numerusform>
            <numerusform>+ ещё %n</numerusform>
            <numerusform>+ ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>Открытие смены</translation>
    </message>
</context>
<context>
    <name>CheckInStanding</name>
    <message>
        <source>One moment…</source>
        <translation>Одну секунду…</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Ждём платформу</translation>
    </message>
    <message>
        <source>This tablet is not paired</source>
        <translation>Планшет не подключён</translation>
    </message>
    <message>
        <source>Open, but not checked in</source>
        <translation>Открыто, но смена не начата</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Смена ещё не открыта</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Смена открыта</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>This tablet was removed</source>
        <translation>Планшет отключён</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>Hours and products come with the first connection.</source>
        <translation>Часы работы и товары загрузятся при первом подключении.</translation>
    </message>
    <message>
        <source>Ask support for a code of eight digits.</source>
        <translation>Попросите у поддержки код из восьми цифр.</translation>
    </message>
    <message>
        <source>Open since %1. The platform sees that nobody has checked in.</source>
        <translation>Открыто с %1. Платформа видит, что смену никто не открыл.</translation>
    </message>
    <message>
        <source>The venue opens: %1. The check takes less than a minute.</source>
        <translation>Заведение открывается: %1. Проверка займёт меньше минуты.</translation>
    </message>
    <message>
        <source>Since %1. Open %2.</source>
        <translation>С %1. Открыто %2.</translation>
    </message>
    <message>
        <source>No new orders %1.</source>
        <translation>Новых заказов не будет %1.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this tablet. What was tapped is kept. Call support for a new code.</source>
        <translation>Платформа больше не принимает этот планшет. Ваши действия сохранены. Позвоните в поддержку и попросите новый код.</translation>
    </message>
    <message>
        <source>No opening in the next two weeks.</source>
        <translation>В ближайшие две недели открытий нет.</translation>
    </message>
    <message>
        <source>Next opening: %1</source>
        <translation>Следующее открытие: %1</translation>
    </message>
    <message>
        <source>Check in with one tap</source>
        <translation>Открыть смену одним касанием</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Пройти по шагам</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Всё равно открыть смену</translation>
    </message>
    <message>
        <source>Start the check-in</source>
        <translation>Начать проверку</translation>
    </message>
    <message>
        <source>Really check out? Tap once more</source>
        <translation>Точно закрыть? Нажмите ещё раз</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation>Ввести новый код</translation>
    </message>
</context>
<context>
    <name>CheckInSupport</name>
    <message>
        <source>Support: %1</source>
        <translation>Поддержка: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Шаг: %1</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Support code</source>
        <translation>Код для поддержки</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>Они говорят</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Вы читаете</translation>
    </message>
    <message>
        <source>Read it back: %1</source>
        <translation>Повторите: %1</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeactivateSheet</name>
    <message>
        <source>On which day does it return?</source>
        <translation>В какой день вернётся?</translation>
    </message>
    <message>
        <source>Until when is it off?</source>
        <translation>До какого времени выключить?</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>Товар выключен</translation>
    </message>
    <message>
        <source>Switch back on</source>
        <translation>Включить снова</translation>
    </message>
    <message>
        <source>Until the end of the day (%1)</source>
        <translation>До конца дня (%1)</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>До конца дня</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>На %n час</numerusform>
            <numerusform>На %n часа</numerusform>
            <numerusform>На %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>До даты…</translation>
    </message>
    <message>
        <source>Until switched back on</source>
        <translation>Пока не включат снова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Corners to tap</source>
        <translation>Надо нажать углы</translation>
    </message>
    <message>
        <source>A person has to prove that the screen feels every tap.</source>
        <translation>Человек должен показать, что экран чувствует каждое касание.</translation>
    </message>
    <message>
        <source>Please tap “Tap the corners” and touch the four marks one after the other.</source>
        <translation>Нажмите «Нажать на углы» и коснитесь четырёх меток по очереди.</translation>
    </message>
    <message>
        <source>A corner is dead</source>
        <translation>Угол не отвечает</translation>
    </message>
    <message>
        <source>Dirt or water on the glass, a protective film, or a dead zone of the touch panel.</source>
        <translation>Грязь или вода на стекле, защитная плёнка или мёртвая зона сенсора.</translation>
    </message>
    <message>
        <source>Please wipe the screen and your hands dry, take off a film or a case that covers the edge, and try the corners once more.</source>
        <translation>Вытрите насухо экран и руки, снимите плёнку или чехол, если они закрывают край, и попробуйте углы ещё раз.</translation>
    </message>
    <message>
        <source>Feels every tap</source>
        <translation>Чувствует каждое касание</translation>
    </message>
    <message>
        <source>All four corners reacted.</source>
        <translation>Все четыре угла ответили.</translation>
    </message>
    <message>
        <source>The screen is fine. Go on to the next step.</source>
        <translation>С экраном всё в порядке. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Clock agrees</source>
        <translation>Часы сходятся</translation>
    </message>
    <message>
        <source>Within five minutes of the platform&apos;s time.</source>
        <translation>Расходятся с платформой меньше чем на пять минут.</translation>
    </message>
    <message>
        <source>The clock is fine. Go on to the next step.</source>
        <translation>С часами всё в порядке. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Часы идут неверно</translation>
    </message>
    <message>
        <source>More than five minutes off. Deadlines go by the platform&apos;s time, but secure connections may soon fail.</source>
        <translation>Ошибка больше пяти минут. Сроки идут по времени платформы, но защищённое соединение скоро может не работать.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is wrong. Tap “Open all the same”; orders are safe. A technician will set the clock.</source>
        <translation>Часы планшета идут неверно. Нажмите «Всё равно открыть»: заказам это не мешает. Часы поправит техник.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>Не с чем сравнить</translation>
    </message>
    <message>
        <source>Without a connection there is no platform time to compare with.</source>
        <translation>Без связи не с чем сравнивать время.</translation>
    </message>
    <message>
        <source>Please compare the time on the tablet with your phone. If it is the same, tap “The time is right”.</source>
        <translation>Сравните время на планшете с телефоном. Если совпадает, нажмите «Время верное».</translation>
    </message>
    <message>
        <source>Are the hours on the screen those of today? Then tap “The hours are right”.</source>
        <translation>На экране сегодняшние часы? Тогда нажмите «Часы верные».</translation>
    </message>
    <message>
        <source>Nothing is off</source>
        <translation>Ничего не выключено</translation>
    </message>
    <message>
        <source>Every product can be ordered.</source>
        <translation>Можно заказать все товары.</translation>
    </message>
    <message>
        <source>All products are on. Go on to the next step.</source>
        <translation>Все товары включены. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Some products are off</source>
        <translation>Часть товаров выключена</translation>
    </message>
    <message>
        <source>Products were switched off earlier; forgotten ones cost sales.</source>
        <translation>Товары были выключены раньше; забытые стоят продаж.</translation>
    </message>
    <message>
        <source>Please look through the list: switch on what you have again, then tap the green button.</source>
        <translation>Просмотрите список: включите то, что снова есть, затем нажмите зелёную кнопку.</translation>
    </message>
    <message>
        <source>They say the list is wrong</source>
        <translation>Говорят, список неверен</translation>
    </message>
    <message>
        <source>Something must be switched on before the day opens.</source>
        <translation>До открытия нужно что-то включить.</translation>
    </message>
    <message>
        <source>Tap the switch beside each product that is there again, then the green button.</source>
        <translation>Нажмите переключатель у каждого товара, который снова есть, затем зелёную кнопку.</translation>
    </message>
    <message>
        <source>Hours to confirm</source>
        <translation>Подтвердить часы</translation>
    </message>
    <message>
        <source>The hours come from the platform; a person says whether they hold today.</source>
        <translation>Часы приходят с платформы; человек говорит, верны ли они сегодня.</translation>
    </message>
    <message>
        <source>Hours are wrong</source>
        <translation>Часы неверны</translation>
    </message>
    <message>
        <source>Today&apos;s hours differ from those of the platform. You change them, they look again.</source>
        <translation>Сегодняшние часы не совпадают с платформой. Вы меняете, они проверяют снова.</translation>
    </message>
    <message>
        <source>From when to when are you open today? I am changing it now; please tap “Look again” in a minute.</source>
        <translation>С какого по какой час вы работаете сегодня? Я сейчас меняю; через минуту нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>According to the platform the venue is closed today; no orders would come.</source>
        <translation>По данным платформы заведение сегодня закрыто; заказов не будет.</translation>
    </message>
    <message>
        <source>We have today as a closed day. Are you open? Then tell me the hours, and I will open it.</source>
        <translation>У нас сегодня отмечен выходной. Вы работаете? Назовите часы, и я открою.</translation>
    </message>
    <message>
        <source>All done, one tap left</source>
        <translation>Всё готово, осталось нажать</translation>
    </message>
    <message>
        <source>Every step has passed; the day opens with the green button.</source>
        <translation>Все шаги пройдены; день открывает зелёная кнопка.</translation>
    </message>
    <message>
        <source>Please tap the green button “Ready for orders”. The tablet is checked in after that.</source>
        <translation>Нажмите зелёную кнопку «Готовы к заказам». После этого смена открыта.</translation>
    </message>
    <message>
        <source>Steps are missing</source>
        <translation>Не все шаги пройдены</translation>
    </message>
    <message>
        <source>The button stays grey until every step before it is green, or opened all the same.</source>
        <translation>Кнопка серая, пока все шаги до неё не зелёные или не открыты всё равно.</translation>
    </message>
    <message>
        <source>Which of the tiles C1 to C7 is not green? Please tap it and read me what it says.</source>
        <translation>Какая из плиток C1–C7 не зелёная? Нажмите её и прочитайте, что там написано.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
    <message>
        <source>The platform answers this tablet.</source>
        <translation>Платформа отвечает этому планшету.</translation>
    </message>
    <message>
        <source>The connection is fine. Go on to the next step.</source>
        <translation>Со связью всё в порядке. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>Нет интернета</translation>
    </message>
    <message>
        <source>The tablet has no way to the internet: Wi-Fi off, out of reach or wrongly set, cable out, or the router is down.</source>
        <translation>У планшета нет выхода в интернет: Wi-Fi выключен, далеко или настроен неверно, вынут кабель или не работает роутер.</translation>
    </message>
    <message>
        <source>Does a phone on the same Wi-Fi open a page? If not, please switch the router off and on and wait two minutes. If it does, bring the tablet nearer to the router, then tap “Look again”.</source>
        <translation>Телефон в той же сети Wi-Fi открывает страницы? Если нет, выключите и включите роутер и подождите две минуты. Если да, поднесите планшет ближе к роутеру и нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>Internet yes, platform no</source>
        <translation>Интернет есть, платформы нет</translation>
    </message>
    <message>
        <source>The network works; the platform does not answer or answers with an error. It is on our side.</source>
        <translation>Сеть работает; платформа не отвечает или отвечает ошибкой. Причина на нашей стороне.</translation>
    </message>
    <message>
        <source>Your network is fine, the trouble is with us. Nothing you tapped is lost. Please look again in a minute; I am reporting it now.</source>
        <translation>С вашей сетью всё в порядке, сбой у нас. Ничего из нажатого не пропадёт. Проверьте ещё раз через минуту; я сейчас же сообщу об этом.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants a login</source>
        <translation>Wi-Fi требует входа</translation>
    </message>
    <message>
        <source>Another page answers in place of the platform: a guest network with a login page.</source>
        <translation>Вместо платформы отвечает другая страница: это гостевая сеть со страницей входа.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a login first. Is there a Wi-Fi for the staff? Please connect the tablet to that one.</source>
        <translation>Этот Wi-Fi сначала требует входа. Есть ли у вас сеть для персонала? Подключите планшет к ней.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Соединение небезопасно</translation>
    </message>
    <message>
        <source>The certificate cannot be checked: the tablet&apos;s date is wrong, or the network puts itself in between.</source>
        <translation>Сертификат не удаётся проверить: на планшете неверная дата или сеть вмешивается в соединение.</translation>
    </message>
    <message>
        <source>Please read me the date and the time on the tablet. If they are wrong, I will help to set them; if they are right, please try a phone&apos;s hotspot.</source>
        <translation>Прочитайте, пожалуйста, дату и время на планшете. Если они неверны, я помогу их исправить; если верны, попробуйте раздать интернет с телефона.</translation>
    </message>
    <message>
        <source>Removed by the platform</source>
        <translation>Отключён платформой</translation>
    </message>
    <message>
        <source>The platform no longer takes this tablet&apos;s key. It needs a new pairing code.</source>
        <translation>Платформа больше не принимает ключ этого планшета. Нужен новый код подключения.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again. I will read you eight digits; please tap “Type a pairing code”.</source>
        <translation>Планшет нужно подключить заново. Я продиктую восемь цифр; нажмите «Ввести код подключения».</translation>
    </message>
    <message>
        <source>Charger plugged in</source>
        <translation>Зарядка подключена</translation>
    </message>
    <message>
        <source>The charger gives power.</source>
        <translation>Зарядное устройство даёт питание.</translation>
    </message>
    <message>
        <source>The power is fine. Go on to the next step.</source>
        <translation>С питанием всё в порядке. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>От батареи</translation>
    </message>
    <message>
        <source>No power comes from the charger: plug out, socket dead, or a broken cable or charger.</source>
        <translation>От зарядного устройства нет питания: оно отсоединено, не работает розетка, повреждён кабель или зарядка.</translation>
    </message>
    <message>
        <source>Please push the charger&apos;s plug firmly into the tablet and into the socket. Nothing changes? Try another socket, then another cable.</source>
        <translation>Плотно вставьте зарядку в планшет и в розетку. Ничего не изменилось? Попробуйте другую розетку, затем другой кабель.</translation>
    </message>
    <message>
        <source>Battery nearly empty</source>
        <translation>Батарея почти пуста</translation>
    </message>
    <message>
        <source>It runs on a battery under 20 % and will soon go out. Power first, everything else after.</source>
        <translation>Работает от батареи, осталось меньше 20 %: скоро выключится. Сначала питание, остальное потом.</translation>
    </message>
    <message>
        <source>The tablet will go out soon. Please plug the charger in now, before we go on; I will wait.</source>
        <translation>Планшет скоро выключится. Подключите зарядку прямо сейчас, я подожду.</translation>
    </message>
    <message>
        <source>The tablet cannot tell</source>
        <translation>Планшет не знает</translation>
    </message>
    <message>
        <source>This machine does not report its power; a person has to look at the plug.</source>
        <translation>Это устройство не сообщает о питании; нужно посмотреть глазами.</translation>
    </message>
    <message>
        <source>Please look at the charger: is it plugged in, and is there a light on it? If yes, tap “It is plugged in”.</source>
        <translation>Посмотрите на зарядку: она подключена, горит ли лампочка? Если да, нажмите «Подключено».</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Версия приложения</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Где они</translation>
    </message>
    <message>
        <source>How the step stands</source>
        <translation>Состояние шага</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>Отклонено платформой</translation>
    </message>
    <message>
        <source>Why it was off last</source>
        <translation>Почему выключался</translation>
    </message>
    <message>
        <source>Checks: power and heat</source>
        <translation>Проверка: питание и нагрев</translation>
    </message>
    <message>
        <source>Checks: screen and touch</source>
        <translation>Проверка: экран и сенсор</translation>
    </message>
    <message>
        <source>Checks: network and clock</source>
        <translation>Проверка: сеть и часы</translation>
    </message>
    <message>
        <source>Checks: memory</source>
        <translation>Проверка: память</translation>
    </message>
    <message>
        <source>Checks: app</source>
        <translation>Проверка: приложение</translation>
    </message>
    <message>
        <source>looking, or passed</source>
        <translation>проверяется или пройден</translation>
    </message>
    <message>
        <source>asks them</source>
        <translation>спрашивает</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>could not look</source>
        <translation>не удалось проверить</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>подключена</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>не подключена</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>меньше 5 %</translation>
    </message>
    <message>
        <source>5 to 19 %</source>
        <translation>5–19 %</translation>
    </message>
    <message>
        <source>20 to 49 %</source>
        <translation>20–49 %</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % и больше</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5–20</translation>
    </message>
    <message>
        <source>more than 20</source>
        <translation>больше 20</translation>
    </message>
    <message>
        <source>at least one, not read yet</source>
        <translation>хотя бы одно, ещё не прочитано</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не проверялось</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>стоит знать</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>неисправно</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation>новее этой программы</translation>
    </message>
    <message>
        <source>Ended in good order</source>
        <translation>Завершён штатно</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлён</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Перезапущен</translation>
    </message>
    <message>
        <source>A support code has 12 characters, and these are %1: ask for the code again, group by group.</source>
        <translation>В коде поддержки 12 знаков, а здесь %1: попросите прочитать его ещё раз по группам.</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) is in no support code: ask for it again.</source>
        <translation>Знак %1 («%2») не встречается в кодах: переспросите его.</translation>
    </message>
    <message>
        <source>Character %1 is probably wrong, %2 would fit: ask for it again.</source>
        <translation>Знак %1, вероятно, неверен, подошёл бы %2: переспросите его.</translation>
    </message>
    <message>
        <source>Characters %1 and %2 are probably swapped: ask for them again.</source>
        <translation>Знаки %1 и %2, вероятно, переставлены: переспросите их.</translation>
    </message>
    <message>
        <source>More than one character is wrong: ask for the whole code again.</source>
        <translation>Неверно больше одного знака: попросите прочитать весь код ещё раз.</translation>
    </message>
    <message>
        <source>A newer version of the app made this code, or several characters are wrong: update this program, or ask again.</source>
        <translation>Код создан более новой версией приложения, или неверны несколько знаков: обновите эту программу или переспросите.</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Анна</translation>
    </message>
    <message>
        <source>Frank</source>
        <translation>Фёдор</translation>
    </message>
    <message>
        <source>King</source>
        <translation>Константин</translation>
    </message>
    <message>
        <source>Mary</source>
        <translation>Мария</translation>
    </message>
    <message>
        <source>Robert</source>
        <translation>Роман</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Татьяна</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Ульяна</translation>
    </message>
    <message>
        <source>William</source>
        <translation>Вильям</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Икс</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Что они видят</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Скажите</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>A new or emptied tablet that belongs to no venue yet.</source>
        <translation>Новый или очищенный планшет, который пока не подключён ни к какому заведению.</translation>
    </message>
    <message>
        <source>I will read you eight digits. Please type them on the tablet&apos;s keypad, one by one.</source>
        <translation>Я продиктую восемь цифр. Наберите их на клавишах планшета по одной.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>The venue is open or opens soon, and nobody has checked in: the likely reason why nothing rings.</source>
        <translation>Заведение открыто или скоро откроется, а смену никто не открыл: вероятно, поэтому ничего не звонит.</translation>
    </message>
    <message>
        <source>The tablet is not checked in. Please tap the green button and go through the steps with me.</source>
        <translation>На планшете не открыта смена. Нажмите зелёную кнопку, пройдём шаги вместе.</translation>
    </message>
    <message>
        <source>Checked in, nothing wrong found</source>
        <translation>Смена открыта, неполадок не видно</translation>
    </message>
    <message>
        <source>The tablet knows of no trouble. Let it ring from your side to be sure.</source>
        <translation>Планшет не видит неполадок. Для уверенности подайте звонок со своей стороны.</translation>
    </message>
    <message>
        <source>Everything looks right from here. I will make the tablet ring now: do you hear it?</source>
        <translation>Отсюда всё выглядит исправным. Сейчас я подам звонок на планшет: слышите?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The venue takes no new orders until the pause ends.</source>
        <translation>До конца паузы заведение не принимает новых заказов.</translation>
    </message>
    <message>
        <source>Your venue is paused. Do you want orders now? Then tap “Open again” in the banner.</source>
        <translation>Ваше заведение на паузе. Хотите заказы сейчас? Нажмите на полосе «Открыть снова».</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Закрыто в это время</translation>
    </message>
    <message>
        <source>Outside opening hours no orders come. If they are open, the hours on the platform are wrong.</source>
        <translation>Вне часов работы заказов нет. Если они открыты, на платформе неверные часы.</translation>
    </message>
    <message>
        <source>By our hours you are closed now. Are you open? Then tell me your hours for today.</source>
        <translation>По нашим часам вы сейчас закрыты. Вы работаете? Назовите часы на сегодня.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>This code was made before the tablet had looked, or by a newer version.</source>
        <translation>Код создан до того, как планшет проверил себя, или более новой версией.</translation>
    </message>
    <message>
        <source>Please read me the large line at the top of the screen.</source>
        <translation>Прочитайте, пожалуйста, крупную строку вверху экрана.</translation>
    </message>
    <message>
        <source>Memory full or failing</source>
        <translation>Память полна или сбоит</translation>
    </message>
    <message>
        <source>The tablet cannot save, or its memory is short: taps are refused in words, orders still ring.</source>
        <translation>Планшет не может сохранять или ему не хватает памяти: нажатия отклоняются с пояснением, заказы звонят.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. If the message comes back, agree with me by phone on each order; I am sending another tablet.</source>
        <translation>Выключите и снова включите планшет. Если сообщение вернётся, согласуйте со мной каждый заказ по телефону; я пришлю другой планшет.</translation>
    </message>
    <message>
        <source>Refused actions wait</source>
        <translation>Есть отклонённые действия</translation>
    </message>
    <message>
        <source>The platform refused something that was tapped; the Queue screen says what and why.</source>
        <translation>Платформа отклонила какое-то действие; на экране очереди сказано, что и почему.</translation>
    </message>
    <message>
        <source>Please open the menu, then “Queue”, and read me the line with the red mark.</source>
        <translation>Откройте меню, затем «Очередь», и прочитайте строку с красной меткой.</translation>
    </message>
    <message>
        <source>Many actions wait</source>
        <translation>Много действий ждёт</translation>
    </message>
    <message>
        <source>Actions wait although there is a connection: the platform takes them slowly or not at all.</source>
        <translation>Связь есть, а действия ждут: платформа принимает их медленно или совсем не принимает.</translation>
    </message>
    <message>
        <source>What you tapped is safe and waits to be sent. Please leave the tablet on; I am looking at our side.</source>
        <translation>Всё нажатое сохранено и ждёт отправки. Оставьте планшет включённым; я проверяю нашу сторону.</translation>
    </message>
    <message>
        <source>Battery, charger or heat</source>
        <translation>Батарея, зарядка или нагрев</translation>
    </message>
    <message>
        <source>The checks found a worn battery, a charger that is too weak, or too much heat.</source>
        <translation>Проверки нашли изношенную батарею, слабую зарядку или перегрев.</translation>
    </message>
    <message>
        <source>Please use the charger that came with the tablet, in a socket of its own, and keep the tablet away from the oven and the sun.</source>
        <translation>Возьмите зарядку из комплекта, включите её в отдельную розетку и держите планшет подальше от печи и солнца.</translation>
    </message>
    <message>
        <source>Screen or touch</source>
        <translation>Экран или сенсор</translation>
    </message>
    <message>
        <source>The checks found a dark panel or a touch zone that does not react.</source>
        <translation>Проверки нашли тёмный экран или зону, которая не отвечает на касания.</translation>
    </message>
    <message>
        <source>Please wipe the screen dry and turn the brightness up. Does every part of it react?</source>
        <translation>Вытрите экран насухо и прибавьте яркость. Все части отвечают?</translation>
    </message>
    <message>
        <source>Network weak or clock off</source>
        <translation>Слабая сеть или неверные часы</translation>
    </message>
    <message>
        <source>It works now, but the checks found a weak signal, a slow network or a clock that is off.</source>
        <translation>Сейчас работает, но проверки нашли слабый сигнал, медленную сеть или неверные часы.</translation>
    </message>
    <message>
        <source>Can the tablet stand nearer to the router, or on a cable?</source>
        <translation>Можно ли поставить планшет ближе к роутеру или подключить кабелем?</translation>
    </message>
    <message>
        <source>The app had trouble</source>
        <translation>В приложении были сбои</translation>
    </message>
    <message>
        <source>The checks found crashes, restarts or a setting of this kiosk that is wrong.</source>
        <translation>Проверки нашли падения, перезапуски или неверную настройку.</translation>
    </message>
    <message>
        <source>Please open the menu, let the tablet check itself, and read me the first red line.</source>
        <translation>Откройте меню, запустите проверку планшета и прочитайте первую красную строку.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Отключение питания</translation>
    </message>
    <message>
        <source>It went out from one second to the next: the socket, the plug or the mains.</source>
        <translation>Погас мгновенно: розетка, вилка или сеть.</translation>
    </message>
    <message>
        <source>The tablet lost its power. Is it in a socket that somebody switches off at night?</source>
        <translation>Планшет остался без питания. Не в той ли он розетке, которую выключают на ночь?</translation>
    </message>
    <message>
        <source>Battery ran empty</source>
        <translation>Батарея разрядилась</translation>
    </message>
    <message>
        <source>It ran on its battery until that was empty; the charger was out or too weak.</source>
        <translation>Работал от батареи, пока она не села; зарядка была отключена или слишком слаба.</translation>
    </message>
    <message>
        <source>The battery had run empty. Please keep the charger plugged in day and night.</source>
        <translation>Батарея разрядилась. Держите зарядку подключённой днём и ночью.</translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation>Перегрев</translation>
    </message>
    <message>
        <source>The tablet switched itself off because it was too hot.</source>
        <translation>Планшет выключился сам из-за перегрева.</translation>
    </message>
    <message>
        <source>It had become too hot. Please move it away from the oven, the grill and the sun.</source>
        <translation>Он перегрелся. Уберите его от печи, гриля и солнца.</translation>
    </message>
    <message>
        <source>Had frozen</source>
        <translation>Зависал</translation>
    </message>
    <message>
        <source>The tablet hung and was restarted by its watchdog.</source>
        <translation>Планшет завис, и его перезапустил сторож.</translation>
    </message>
    <message>
        <source>The tablet had frozen and restarted itself. Has that happened before this week?</source>
        <translation>Планшет завис и перезапустился сам. Бывало ли это раньше на этой неделе?</translation>
    </message>
    <message>
        <source>Switched off by the button</source>
        <translation>Выключен кнопкой</translation>
    </message>
    <message>
        <source>Somebody held the power button, or the power was cut: the two cannot be told apart.</source>
        <translation>Кто-то долго держал кнопку или пропало питание: отличить нельзя.</translation>
    </message>
    <message>
        <source>Did somebody switch the tablet off with its button? It can stay on all night.</source>
        <translation>Не выключил ли кто-нибудь планшет кнопкой? Его можно не выключать и на ночь.</translation>
    </message>
    <message>
        <source>The app had crashed</source>
        <translation>Приложение упало</translation>
    </message>
    <message>
        <source>The app ended by an error of ours and was started again. Ask for the report.</source>
        <translation>Приложение завершилось из-за нашей ошибки и запущено снова. Запросите отчёт.</translation>
    </message>
    <message>
        <source>The app had stopped and started again by itself. Nothing you tapped is lost.</source>
        <translation>Приложение остановилось и запустилось само. Ничего из нажатого не пропало.</translation>
    </message>
    <message>
        <source>Which screen they see is not known.</source>
        <translation>Неизвестно, какой экран они видят.</translation>
    </message>
    <message>
        <source>The pairing screen: a line that asks for the code from support, and a keypad.</source>
        <translation>Экран подключения: просьба ввести код от поддержки и клавиши.</translation>
    </message>
    <message>
        <source>The check-in screen, with one green button to begin.</source>
        <translation>Экран открытия смены с зелёной кнопкой начала.</translation>
    </message>
    <message>
        <source>The board with the orders; the tablet is checked in.</source>
        <translation>Доска с заказами; смена открыта.</translation>
    </message>
    <message>
        <source>The board, with a banner that says until when it is paused.</source>
        <translation>Доска с полосой: до какого времени пауза.</translation>
    </message>
    <message>
        <source>The board; the venue is closed at this hour.</source>
        <translation>Доска; заведение в это время закрыто.</translation>
    </message>
    <message>
        <source>A full screen: the tablet was disconnected by the platform.</source>
        <translation>На весь экран: планшет отключён платформой.</translation>
    </message>
    <message>
        <source>Check-in, step C1, Connection: whether the platform answers.</source>
        <translation>Открытие смены, шаг C1, связь: отвечает ли платформа.</translation>
    </message>
    <message>
        <source>Check-in, step C2, Power: whether the charger is plugged in.</source>
        <translation>Открытие смены, шаг C2, питание: подключена ли зарядка.</translation>
    </message>
    <message>
        <source>Check-in, step C3, Sound: what was measured, or beeps to count.</source>
        <translation>Открытие смены, шаг C3, звук: что измерено, или сигналы для счёта.</translation>
    </message>
    <message>
        <source>Check-in, step C4, Screen: four corners to tap.</source>
        <translation>Открытие смены, шаг C4, экран: нажать четыре угла.</translation>
    </message>
    <message>
        <source>Check-in, step C5, Clock: the tablet&apos;s time.</source>
        <translation>Открытие смены, шаг C5, часы: время планшета.</translation>
    </message>
    <message>
        <source>Check-in, step C6, Products off: the list of what is switched off.</source>
        <translation>Открытие смены, шаг C6, выключенные товары: их список.</translation>
    </message>
    <message>
        <source>Check-in, step C7, Today&apos;s hours.</source>
        <translation>Открытие смены, шаг C7, часы на сегодня.</translation>
    </message>
    <message>
        <source>Check-in, step C8, Ready for orders: one large green button.</source>
        <translation>Открытие смены, шаг C8, готовность к заказам: одна большая зелёная кнопка.</translation>
    </message>
    <message>
        <source>What does it say under “Connection”?</source>
        <translation>Что написано под словом «Связь»?</translation>
    </message>
    <message>
        <source>Is the charger plugged in, and what does the tablet say about the battery?</source>
        <translation>Зарядка подключена? Что планшет пишет о батарее?</translation>
    </message>
    <message>
        <source>Did you hear the tablet just now? Read me the sentence under “Sound”.</source>
        <translation>Вы сейчас слышали планшет? Прочитайте предложение под словом «Звук».</translation>
    </message>
    <message>
        <source>Do all four corners react when you touch them?</source>
        <translation>Все четыре угла отвечают на касание?</translation>
    </message>
    <message>
        <source>What time does the tablet show, and what time is it on your phone?</source>
        <translation>Какое время на планшете и какое на вашем телефоне?</translation>
    </message>
    <message>
        <source>Is there anything in the list that you have again today?</source>
        <translation>Есть ли в списке что-то, что сегодня снова есть?</translation>
    </message>
    <message>
        <source>Are the hours on the screen right for today?</source>
        <translation>Часы на экране верны на сегодня?</translation>
    </message>
    <message>
        <source>Is the green button bright or grey?</source>
        <translation>Зелёная кнопка яркая или серая?</translation>
    </message>
    <message>
        <source>Still no connection: a phone&apos;s hotspot, then “Look again”. Fails too: let them open all the same, mark the venue, and have them take orders through the web app on a phone.</source>
        <translation>Связи всё нет: интернет с телефона, затем «Проверить снова». Не помогло: пусть откроют всё равно, отметьте заведение, заказы пусть принимают в веб-приложении на телефоне.</translation>
    </message>
    <message>
        <source>Neither socket, cable nor charger helped: open all the same while the battery lasts, and order a charger for them.</source>
        <translation>Не помогли ни розетка, ни кабель, ни зарядка: пусть откроют всё равно, пока хватает батареи, и отправьте зарядку.</translation>
    </message>
    <message>
        <source>Still no sound after a restart: open all the same with somebody watching the screen, mark the venue to be phoned at each order, and send another tablet.</source>
        <translation>После перезапуска звука нет: пусть откроют и кто-то следит за экраном, отметьте заведение для звонка при каждом заказе и отправьте другой планшет.</translation>
    </message>
    <message>
        <source>The same corner stays dead on a dry screen: open all the same if the buttons work, and send another tablet.</source>
        <translation>На сухом экране тот же угол не отвечает: если кнопки работают, пусть откроют всё равно; отправьте другой планшет.</translation>
    </message>
    <message>
        <source>A wrong clock keeps nobody from opening. Book a technician to set it.</source>
        <translation>Неверные часы не мешают открыться. Запишите техника, чтобы поправил.</translation>
    </message>
    <message>
        <source>The list does not match the menu: compare it with the platform&apos;s menu, and report the product.</source>
        <translation>Список не совпадает с меню: сверьте с меню платформы и сообщите о товаре.</translation>
    </message>
    <message>
        <source>The change does not arrive: check C1 first; the hours come over the same connection.</source>
        <translation>Изменение не приходит: сначала проверьте C1, часы идут по тому же соединению.</translation>
    </message>
    <message>
        <source>The button does nothing: read the support code again; it may be the memory, and then the tablet says so.</source>
        <translation>Кнопка не действует: прочитайте код ещё раз; может быть, дело в памяти, тогда планшет так и пишет.</translation>
    </message>
    <message>
        <source>The tone was measured at the output, and in the room where there is a microphone.</source>
        <translation>Сигнал измерен на выходе, а где есть микрофон, и в помещении.</translation>
    </message>
    <message>
        <source>The sound is fine. Go on to the next step.</source>
        <translation>Со звуком всё в порядке. Переходите к следующему шагу.</translation>
    </message>
    <message>
        <source>Heard, but only just</source>
        <translation>Слышно едва-едва</translation>
    </message>
    <message>
        <source>The loudspeaker works; the room is nearly as loud as the tone, or something covers the speaker.</source>
        <translation>Динамик работает; в помещении почти так же шумно, или динамик чем-то закрыт.</translation>
    </message>
    <message>
        <source>Is something in front of the speaker – a case, a cup, a cloth? Please take it away and tap “Look again”.</source>
        <translation>Не закрыт ли динамик чехлом, чашкой, тканью? Уберите и нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>The sound is muted in the system; nothing is broken.</source>
        <translation>Звук отключён в системе; ничего не сломано.</translation>
    </message>
    <message>
        <source>The sound is switched off. Please tap “Turn it up”; the tablet switches it on and plays a tone. Did you hear it?</source>
        <translation>Звук выключен. Нажмите «Сделать громче»: планшет включит его и сыграет сигнал. Слышите?</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Слишком тихо</translation>
    </message>
    <message>
        <source>The volume is under the venue&apos;s floor.</source>
        <translation>Громкость ниже порога, заданного для заведения.</translation>
    </message>
    <message>
        <source>The volume is too low. Please tap “Turn it up”. Did you hear the tone?</source>
        <translation>Громкость слишком мала. Нажмите «Сделать громче». Слышите сигнал?</translation>
    </message>
    <message>
        <source>Goes to headphones</source>
        <translation>Идёт в наушники</translation>
    </message>
    <message>
        <source>Something is in the headphone socket, or dirt makes the tablet believe so.</source>
        <translation>В гнезде наушников что-то есть, или из-за грязи планшет так думает.</translation>
    </message>
    <message>
        <source>Please pull out whatever is in the round socket. Nothing there? Blow into it, plug something in and out once, then tap “Look again”.</source>
        <translation>Выньте то, что вставлено в круглое гнездо. Пусто? Продуйте его, один раз вставьте и выньте штекер, затем нажмите «Проверить снова».</translation>
    </message>
    <message>
        <source>No loudspeaker found</source>
        <translation>Динамик не найден</translation>
    </message>
    <message>
        <source>The system has no output that leads anywhere: an outside speaker is off or unplugged, or the sound chip is gone.</source>
        <translation>В системе нет рабочего выхода: внешняя колонка выключена или отсоединена, либо пропал звуковой чип.</translation>
    </message>
    <message>
        <source>Is there a loudspeaker with a cable? Please switch it on and push its plug in. If there is none, switch the tablet off and on again.</source>
        <translation>Есть ли колонка с проводом? Включите её и проверьте штекер. Если нет, выключите и снова включите планшет.</translation>
    </message>
    <message>
        <source>Sound service silent</source>
        <translation>Служба звука молчит</translation>
    </message>
    <message>
        <source>The system&apos;s sound service is gone or frozen. A restart of the tablet mends that nearly always.</source>
        <translation>Служба звука системы пропала или зависла. Перезапуск планшета почти всегда помогает.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. It takes two minutes; orders that come meanwhile will show afterwards.</source>
        <translation>Выключите и снова включите планшет. Это займёт две минуты; заказы за это время появятся потом.</translation>
    </message>
    <message>
        <source>Tone did not come out</source>
        <translation>Сигнал не вышел</translation>
    </message>
    <message>
        <source>The mixer is right, but the tone was not at the output: the player or the driver is stuck.</source>
        <translation>Микшер в порядке, но сигнала на выходе не было: завис проигрыватель или драйвер.</translation>
    </message>
    <message>
        <source>Please tap “Turn it up”, then “Play the tone”. Still nothing? Switch the tablet off and on again.</source>
        <translation>Нажмите «Сделать громче», затем «Включить звук». Всё равно тихо? Выключите и снова включите планшет.</translation>
    </message>
    <message>
        <source>Asks them to count beeps</source>
        <translation>Просит посчитать сигналы</translation>
    </message>
    <message>
        <source>There is no microphone that could measure; the staff&apos;s ears decide.</source>
        <translation>Микрофона для измерения нет; решают уши персонала.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count: two, three or four? Then tap that number.</source>
        <translation>Нажмите «Включить сигналы» и посчитайте: два, три или четыре? Затем нажмите это число.</translation>
    </message>
    <message>
        <source>Microphone heard nothing</source>
        <translation>Микрофон не услышал</translation>
    </message>
    <message>
        <source>The tone left the system, but the microphone did not find it in the room: the loudspeaker or its amplifier, or the microphone itself.</source>
        <translation>Сигнал вышел из системы, но микрофон его в помещении не нашёл: динамик, усилитель или сам микрофон.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count them. If you hear nothing at all, the loudspeaker is broken and I will send you another tablet.</source>
        <translation>Нажмите «Включить сигналы» и посчитайте. Если не слышно совсем ничего, динамик сломан, и я пришлю другой планшет.</translation>
    </message>
    <message>
        <source>The tone is heard</source>
        <translation>Сигнал слышно</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>Not since it was set up</source>
        <translation>С установки не выключался</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>More time for %1</source>
        <translation>Больше времени для %1</translation>
    </message>
    <message numerus="yes">
        <source>Promised: %n min</source>
        <translation>
            <numerusform>Обещано: %n мин</numerusform>
            <numerusform>Обещано: %n мин</numerusform>
            <numerusform>Обещано: %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already the longest time that the platform allows.</source>
        <translation>Это уже самое большое время, какое допускает платформа.</translation>
    </message>
    <message numerus="yes">
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>ещё %n минута</numerusform>
            <numerusform>ещё %n минуты</numerusform>
            <numerusform>ещё %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Waiting for the platform</source>
        <translation>Ждём платформу</translation>
    </message>
    <message>
        <source>This tablet is paired. Orders, hours and products are on their way.</source>
        <translation>Планшет подключён. Заказы, часы работы и товары скоро появятся.</translation>
    </message>
    <message>
        <source>This tablet is paired, but has no connection. Check the Wi-Fi or the cable; it goes on by itself.</source>
        <translation>Планшет подключён, но связи с интернетом нет. Проверьте Wi-Fi или кабель; дальше всё пойдёт само.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This took too long and was cut off.</source>
        <translation>Проверка длилась слишком долго и была прервана.</translation>
    </message>
    <message>
        <source>Could not be looked at. The log has the details.</source>
        <translation>Проверить не удалось. Подробности в журнале.</translation>
    </message>
    <message>
        <source>The screen is on.</source>
        <translation>Экран включён.</translation>
    </message>
    <message>
        <source>The screen is not connected.</source>
        <translation>Экран не подключён.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable; if this stays, call support.</source>
        <translation>Проверьте кабель экрана; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The screen&apos;s light is off.</source>
        <translation>Подсветка экрана выключена.</translation>
    </message>
    <message>
        <source>Make the screen brighter.</source>
        <translation>Прибавьте яркость экрана.</translation>
    </message>
    <message>
        <source>The screen is asleep.</source>
        <translation>Экран спит.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Коснитесь экрана.</translation>
    </message>
    <message>
        <source>The screen is dim: %1 % of its light.</source>
        <translation>Экран тусклый: яркость %1 %.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its screen.</source>
        <translation>Этот планшет ничего не сообщает об экране.</translation>
    </message>
    <message>
        <source>The touch screen is connected.</source>
        <translation>Сенсорный экран подключён.</translation>
    </message>
    <message>
        <source>The screen feels the finger everywhere.</source>
        <translation>Экран чувствует палец везде.</translation>
    </message>
    <message>
        <source>No touch screen was found.</source>
        <translation>Сенсорный экран не найден.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on; if this stays, call support.</source>
        <translation>Выключите и включите планшет; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>No touch screen was found, only a mouse.</source>
        <translation>Сенсорный экран не найден, есть только мышь.</translation>
    </message>
    <message>
        <source>Spots near the edge that did not feel the finger: %1.</source>
        <translation>Места у края, которые не почувствовали палец: %1.</translation>
    </message>
    <message>
        <source>Clean and dry the screen, then draw again.</source>
        <translation>Протрите экран насухо и проведите пальцем ещё раз.</translation>
    </message>
    <message>
        <source>Spots that did not feel the finger: %1.</source>
        <translation>Места, которые не почувствовали палец: %1.</translation>
    </message>
    <message>
        <source>A whole strip of the screen does not feel the finger.</source>
        <translation>Целая полоса экрана не чувствует палец.</translation>
    </message>
    <message>
        <source>Wipe the screen dry and draw again; if this stays, call support.</source>
        <translation>Вытрите экран насухо и проведите ещё раз; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Too little was drawn to judge the screen.</source>
        <translation>Проведено слишком мало, чтобы судить об экране.</translation>
    </message>
    <message>
        <source>Draw over all the squares.</source>
        <translation>Проведите пальцем по всем клеткам.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it has a touch screen.</source>
        <translation>Этот планшет не сообщает, есть ли у него сенсорный экран.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Часы идут верно.</translation>
    </message>
    <message>
        <source>The clock was never set.</source>
        <translation>Часы ни разу не выставляли.</translation>
    </message>
    <message>
        <source>Connect the tablet to the internet.</source>
        <translation>Подключите планшет к интернету.</translation>
    </message>
    <message>
        <source>The clock is wrong by %1 s.</source>
        <translation>Часы неверны: расхождение %1 с.</translation>
    </message>
    <message>
        <source>Set the clock by the internet&apos;s time.</source>
        <translation>Выставьте часы по времени из интернета.</translation>
    </message>
    <message>
        <source>The clock is a little off: %1 s.</source>
        <translation>Часы немного расходятся: %1 с.</translation>
    </message>
    <message>
        <source>The clock is right now, but nothing keeps it right.</source>
        <translation>Часы сейчас верны, но ничто их не сверяет.</translation>
    </message>
    <message>
        <source>Switch on automatic time.</source>
        <translation>Включите автоматическую сверку времени.</translation>
    </message>
    <message>
        <source>After it was switched off, the tablet starts with a wrong time: %1 s.</source>
        <translation>После выключения планшет начинает с неверного времени: %1 с.</translation>
    </message>
    <message>
        <source>Ask support about the clock&apos;s small battery.</source>
        <translation>Спросите поддержку о маленькой батарейке часов.</translation>
    </message>
    <message>
        <source>There is no right time to compare the clock with.</source>
        <translation>Нет верного времени, чтобы сверить часы.</translation>
    </message>
    <message>
        <source>The tablet stays awake.</source>
        <translation>Планшет не засыпает.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep during work, and then nobody hears an order.</source>
        <translation>Планшет может уснуть во время работы, и заказ никто не услышит.</translation>
    </message>
    <message>
        <source>Switch off sleep in the system&apos;s settings.</source>
        <translation>Отключите сон в настройках системы.</translation>
    </message>
    <message>
        <source>The screen goes dark after %1 s.</source>
        <translation>Экран гаснет через %1 с.</translation>
    </message>
    <message>
        <source>Switch off the screen saver.</source>
        <translation>Отключите заставку экрана.</translation>
    </message>
    <message>
        <source>When the tablet is switched on, the app does not start by itself.</source>
        <translation>При включении планшета приложение не запускается само.</translation>
    </message>
    <message>
        <source>Ask support to set this up.</source>
        <translation>Попросите поддержку это настроить.</translation>
    </message>
    <message>
        <source>This can only be seen from the tablet&apos;s own screen.</source>
        <translation>Это видно только с экрана самого планшета.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it may fall asleep.</source>
        <translation>Этот планшет не сообщает, может ли он уснуть.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Принтер готов.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>Switch the printer on and check its cable.</source>
        <translation>Включите принтер и проверьте кабель.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>Крышка принтера открыта.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Закройте крышку принтера.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>В принтере нет бумаги.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Вставьте новый рулон.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>Принтер сообщает о неисправности.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>Выключите и включите принтер.</translation>
    </message>
    <message>
        <source>The printer is not ready to print.</source>
        <translation>Принтер не готов к печати.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low.</source>
        <translation>В принтере кончается бумага.</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Держите новый рулон под рукой.</translation>
    </message>
    <message>
        <source>The printer is there, but does not tell how it is.</source>
        <translation>Принтер на месте, но не сообщает своё состояние.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s lights and paper.</source>
        <translation>Посмотрите на лампочки и бумагу принтера.</translation>
    </message>
    <message>
        <source>The app may not ask the printer.</source>
        <translation>Приложению нельзя обращаться к принтеру.</translation>
    </message>
    <message>
        <source>Call support.</source>
        <translation>Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Another program uses the printer now.</source>
        <translation>Принтером сейчас пользуется другая программа.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Проверьте ещё раз через минуту.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Касание</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Storage wear</source>
        <translation>Износ памяти</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Оперативная память</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Работа без сна</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>Зарядка подключена.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery, %1 % is left.</source>
        <translation>Зарядка отключена: планшет работает от батареи, осталось %1 %.</translation>
    </message>
    <message>
        <source>Plug the charger in.</source>
        <translation>Подключите зарядку.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery and does not tell how much is left.</source>
        <translation>Зарядка отключена: планшет работает от батареи и не сообщает, сколько осталось.</translation>
    </message>
    <message>
        <source>Unplugged, and the battery is nearly empty: %1 % is left.</source>
        <translation>Зарядка отключена, и батарея почти разряжена: осталось %1 %.</translation>
    </message>
    <message>
        <source>Plug the charger in now.</source>
        <translation>Подключите зарядку сейчас же.</translation>
    </message>
    <message>
        <source>The power is out: the tablet runs on the backup battery.</source>
        <translation>Электричества нет: планшет работает от резервного питания.</translation>
    </message>
    <message>
        <source>Check the socket and the fuse.</source>
        <translation>Проверьте розетку и предохранитель.</translation>
    </message>
    <message>
        <source>The power is out, and the backup battery is nearly empty: %1 % is left.</source>
        <translation>Электричества нет, и резервное питание почти разряжено: осталось %1 %.</translation>
    </message>
    <message>
        <source>Plug the tablet into a socket that has power.</source>
        <translation>Включите планшет в розетку, где есть ток.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it is plugged in.</source>
        <translation>Этот планшет не сообщает, подключена ли зарядка.</translation>
    </message>
    <message>
        <source>Look whether the charger is plugged in.</source>
        <translation>Посмотрите, подключена ли зарядка.</translation>
    </message>
    <message>
        <source>The charger gives enough power.</source>
        <translation>Зарядка даёт достаточно энергии.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls by %1 % an hour.</source>
        <translation>Зарядка подключена, но батарея теряет %1 % в час.</translation>
    </message>
    <message>
        <source>Use the original charger in another socket.</source>
        <translation>Включите оригинальную зарядку в другую розетку.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls slowly: by %1 % an hour.</source>
        <translation>Зарядка подключена, но батарея медленно садится: на %1 % в час.</translation>
    </message>
    <message>
        <source>Use the original charger and cable.</source>
        <translation>Используйте оригинальную зарядку и кабель.</translation>
    </message>
    <message>
        <source>Plugged in, but the tablet draws from its battery too.</source>
        <translation>Зарядка подключена, но планшет расходует и батарею.</translation>
    </message>
    <message>
        <source>The charger is too weak: its voltage drops.</source>
        <translation>Зарядка слишком слабая: напряжение падает.</translation>
    </message>
    <message>
        <source>The charger can only be checked while it is plugged in.</source>
        <translation>Зарядку можно проверить, только когда она подключена.</translation>
    </message>
    <message>
        <source>Plug the charger in and check again.</source>
        <translation>Подключите зарядку и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>This tablet does not tell how strong its charger is.</source>
        <translation>Этот планшет не сообщает, хватает ли зарядки.</translation>
    </message>
    <message>
        <source>The battery is in order.</source>
        <translation>Батарея в порядке.</translation>
    </message>
    <message>
        <source>The battery reports a fault.</source>
        <translation>Батарея сообщает о неисправности.</translation>
    </message>
    <message>
        <source>Call support about a new battery.</source>
        <translation>Позвоните в поддержку насчёт новой батареи.</translation>
    </message>
    <message>
        <source>The battery is too hot.</source>
        <translation>Батарея слишком горячая.</translation>
    </message>
    <message>
        <source>Unplug the tablet and put it in the shade.</source>
        <translation>Отключите зарядку и положите планшет в тень.</translation>
    </message>
    <message>
        <source>The battery is hot: %1 °C.</source>
        <translation>Батарея горячая: %1 °C.</translation>
    </message>
    <message>
        <source>Move the tablet away from the oven and the sun.</source>
        <translation>Уберите планшет подальше от печи и солнца.</translation>
    </message>
    <message>
        <source>The battery is at %1 % and does not charge.</source>
        <translation>Батарея на %1 % и не заряжается.</translation>
    </message>
    <message>
        <source>Try another charger and cable.</source>
        <translation>Попробуйте другую зарядку и кабель.</translation>
    </message>
    <message>
        <source>The battery is worn out: it holds %1 % of what it held when new.</source>
        <translation>Батарея изношена: осталось %1 % прежней ёмкости.</translation>
    </message>
    <message>
        <source>The battery is ageing: it holds %1 % of what it held when new.</source>
        <translation>Батарея стареет: осталось %1 % прежней ёмкости.</translation>
    </message>
    <message>
        <source>Keep the tablet plugged in.</source>
        <translation>Держите планшет на зарядке.</translation>
    </message>
    <message>
        <source>The battery is empty and is being charged.</source>
        <translation>Батарея разряжена и заряжается.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in.</source>
        <translation>Оставьте зарядку подключённой.</translation>
    </message>
    <message>
        <source>This tablet has no battery.</source>
        <translation>У этого планшета нет батареи.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its battery.</source>
        <translation>Этот планшет ничего не сообщает о батарее.</translation>
    </message>
    <message>
        <source>The tablet is not too hot.</source>
        <translation>Планшет не перегрет.</translation>
    </message>
    <message>
        <source>The tablet is so hot, %1 °C, that it may switch itself off.</source>
        <translation>Планшет так нагрелся (%1 °C), что может сам выключиться.</translation>
    </message>
    <message>
        <source>Put the tablet in the shade, with air around it.</source>
        <translation>Положите планшет в тень, где есть воздух.</translation>
    </message>
    <message>
        <source>The tablet is too hot and works slowly.</source>
        <translation>Планшет перегрет и работает медленно.</translation>
    </message>
    <message>
        <source>The tablet is hot: %1 °C.</source>
        <translation>Планшет горячий: %1 °C.</translation>
    </message>
    <message>
        <source>The tablet works more slowly to cool off.</source>
        <translation>Планшет работает медленнее, чтобы остыть.</translation>
    </message>
    <message>
        <source>Leave air around the tablet.</source>
        <translation>Оставьте вокруг планшета место для воздуха.</translation>
    </message>
    <message>
        <source>The tablet was too hot earlier and worked slowly.</source>
        <translation>Раньше планшет перегревался и работал медленно.</translation>
    </message>
    <message>
        <source>This tablet does not tell its temperature.</source>
        <translation>Этот планшет не сообщает температуру.</translation>
    </message>
    <message>
        <source>There is room, and what is written can be read again.</source>
        <translation>Место есть, и записанное читается.</translation>
    </message>
    <message>
        <source>Nothing can be saved any more: the storage refuses to be written.</source>
        <translation>Больше ничего не сохраняется: память не принимает запись.</translation>
    </message>
    <message>
        <source>The storage is full.</source>
        <translation>Память переполнена.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <source>The storage fails when it is written or read.</source>
        <translation>Память даёт сбой при записи или чтении.</translation>
    </message>
    <message>
        <source>Call support: the storage has to be replaced.</source>
        <translation>Позвоните в поддержку: память нужно заменить.</translation>
    </message>
    <message>
        <source>The storage gives back something else than was written.</source>
        <translation>Память возвращает не то, что было записано.</translation>
    </message>
    <message>
        <source>Errors of the storage since the tablet was switched on: %1.</source>
        <translation>Ошибок памяти с момента включения: %1.</translation>
    </message>
    <message>
        <source>Call support: the storage may have to be replaced.</source>
        <translation>Позвоните в поддержку: память, возможно, нужно заменить.</translation>
    </message>
    <message>
        <source>The storage is nearly full: %1 MB is left.</source>
        <translation>Память почти заполнена: осталось %1 МБ.</translation>
    </message>
    <message>
        <source>The storage can hardly take any more files: %1.</source>
        <translation>Память почти не принимает новых файлов: %1.</translation>
    </message>
    <message>
        <source>Little room is left in the storage: %1 MB.</source>
        <translation>В памяти осталось мало места: %1 МБ.</translation>
    </message>
    <message>
        <source>The storage can take only a few more files: %1.</source>
        <translation>Память примет лишь немного новых файлов: %1.</translation>
    </message>
    <message>
        <source>Saving is slow: it takes %1 ms.</source>
        <translation>Сохранение медленное: %1 мс.</translation>
    </message>
    <message>
        <source>Earlier errors of the storage: %1.</source>
        <translation>Прежних ошибок памяти: %1.</translation>
    </message>
    <message>
        <source>Ask support for a check of the storage.</source>
        <translation>Попросите поддержку проверить память.</translation>
    </message>
    <message>
        <source>The app&apos;s data folder is not there.</source>
        <translation>Папки с данными приложения нет.</translation>
    </message>
    <message>
        <source>The app may not write into its data folder.</source>
        <translation>Приложению нельзя писать в свою папку данных.</translation>
    </message>
    <message>
        <source>The storage is not worn.</source>
        <translation>Память не изношена.</translation>
    </message>
    <message>
        <source>The storage is wearing out.</source>
        <translation>Память изнашивается.</translation>
    </message>
    <message>
        <source>Ask support for a replacement in the next weeks.</source>
        <translation>Попросите поддержку о замене в ближайшие недели.</translation>
    </message>
    <message>
        <source>The storage is worn out: %1 % of its life is used.</source>
        <translation>Память изношена: израсходовано %1 % ресурса.</translation>
    </message>
    <message>
        <source>Ask support for a replacement now.</source>
        <translation>Попросите поддержку о замене сейчас.</translation>
    </message>
    <message>
        <source>The storage says that it is about to fail.</source>
        <translation>Память сообщает, что скоро откажет.</translation>
    </message>
    <message>
        <source>Only an administrator may ask this storage about its wear.</source>
        <translation>Износ этой памяти может узнать только администратор.</translation>
    </message>
    <message>
        <source>This tablet&apos;s storage does not tell its wear.</source>
        <translation>Память этого планшета не сообщает об износе.</translation>
    </message>
    <message>
        <source>There is enough working memory.</source>
        <translation>Оперативной памяти достаточно.</translation>
    </message>
    <message>
        <source>Working memory ran out, and the system closed a program.</source>
        <translation>Оперативная память кончилась, и система закрыла программу.</translation>
    </message>
    <message>
        <source>Start the app anew.</source>
        <translation>Перезапустите приложение.</translation>
    </message>
    <message>
        <source>Little working memory is left: %1 MB.</source>
        <translation>Осталось мало оперативной памяти: %1 МБ.</translation>
    </message>
    <message>
        <source>Programs have to wait for working memory.</source>
        <translation>Программы ждут оперативной памяти.</translation>
    </message>
    <message>
        <source>Working memory ran out once since the tablet was switched on.</source>
        <translation>С момента включения оперативная память хотя бы раз кончалась.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on after closing.</source>
        <translation>После закрытия выключите и включите планшет.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its working memory.</source>
        <translation>Этот планшет ничего не сообщает об оперативной памяти.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Addresses and names</source>
        <translation>Адреса и имена</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Защищённое соединение</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Quality of the network</source>
        <translation>Качество сети</translation>
    </message>
    <message>
        <source>Not looked at: there is no network.</source>
        <translation>Не проверено: нет сети.</translation>
    </message>
    <message>
        <source>Not looked at: the platform cannot be reached from here.</source>
        <translation>Не проверено: платформа отсюда недоступна.</translation>
    </message>
    <message>
        <source>Switch the router off, wait ten seconds, and switch it on again.</source>
        <translation>Выключите роутер, подождите десять секунд и включите снова.</translation>
    </message>
    <message>
        <source>Move the tablet nearer to the router, or use a cable.</source>
        <translation>Поставьте планшет ближе к роутеру или используйте кабель.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Используйте другую сеть.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Установите часы.</translation>
    </message>
    <message>
        <source>The tablet is connected to a network.</source>
        <translation>Планшет подключён к сети.</translation>
    </message>
    <message>
        <source>Wi-Fi is not connected.</source>
        <translation>Wi-Fi не подключён.</translation>
    </message>
    <message>
        <source>Check that the router is on, then connect anew.</source>
        <translation>Проверьте, включён ли роутер, и подключитесь заново.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched off on this tablet.</source>
        <translation>На этом планшете Wi-Fi выключен.</translation>
    </message>
    <message>
        <source>Switch Wi-Fi on: flight mode off.</source>
        <translation>Включите Wi-Fi: выключите режим полёта.</translation>
    </message>
    <message>
        <source>The network cable is not plugged in.</source>
        <translation>Сетевой кабель не подключён.</translation>
    </message>
    <message>
        <source>Plug the cable in at both ends.</source>
        <translation>Вставьте кабель с обоих концов.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: −%1 dBm.</source>
        <translation>Слабый сигнал Wi-Fi: −%1 dBm.</translation>
    </message>
    <message>
        <source>The tablet does not tell how it is connected.</source>
        <translation>Планшет не сообщает, как он подключён.</translation>
    </message>
    <message>
        <source>The tablet has an address and finds the platform&apos;s.</source>
        <translation>У планшета есть адрес, и он находит адрес платформы.</translation>
    </message>
    <message>
        <source>The tablet has an address; the platform&apos;s is not known here.</source>
        <translation>У планшета есть адрес; адрес платформы здесь неизвестен.</translation>
    </message>
    <message>
        <source>The network gives the tablet no address.</source>
        <translation>Сеть не даёт планшету адреса.</translation>
    </message>
    <message>
        <source>The router does not answer: the tablet made up an address.</source>
        <translation>Роутер не отвечает: планшет сам выбрал себе адрес.</translation>
    </message>
    <message>
        <source>This network has no way out to the internet.</source>
        <translation>Из этой сети нет выхода в интернет.</translation>
    </message>
    <message>
        <source>The router answers badly.</source>
        <translation>Роутер отвечает плохо.</translation>
    </message>
    <message>
        <source>Names of the internet cannot be looked up.</source>
        <translation>Имена в интернете не находятся.</translation>
    </message>
    <message>
        <source>Looking up names is slow: %1 ms.</source>
        <translation>Поиск имён идёт медленно: %1 мс.</translation>
    </message>
    <message>
        <source>The internet can be reached.</source>
        <translation>Интернет доступен.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to log in first.</source>
        <translation>Этот Wi-Fi сначала требует войти.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use another network.</source>
        <translation>Войдите в Wi-Fi или используйте другую сеть.</translation>
    </message>
    <message>
        <source>There is a network, but no internet behind it.</source>
        <translation>Сеть есть, но интернета в ней нет.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a proxy, which the tablet does not use.</source>
        <translation>Эта сеть выпускает только через прокси, а планшет его не использует.</translation>
    </message>
    <message>
        <source>The internet is slow: %1 ms.</source>
        <translation>Интернет медленный: %1 мс.</translation>
    </message>
    <message>
        <source>The connection is secure, and the clock is right.</source>
        <translation>Соединение защищено, часы идут верно.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is so wrong that the secure connection can fail.</source>
        <translation>Часы планшета так неверны, что защищённое соединение может не установиться.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is off by %1 s.</source>
        <translation>Часы планшета ошибаются на %1 с.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired.</source>
        <translation>Срок сертификата платформы истёк.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate does not hold yet.</source>
        <translation>Сертификат платформы ещё не действует.</translation>
    </message>
    <message>
        <source>Something else answers in the platform&apos;s place.</source>
        <translation>Вместо платформы отвечает кто-то другой.</translation>
    </message>
    <message>
        <source>Somebody on this network may be listening in: the certificate is not the platform&apos;s.</source>
        <translation>В этой сети вас могут прослушивать: сертификат не от платформы.</translation>
    </message>
    <message>
        <source>No secure connection comes about on this network.</source>
        <translation>В этой сети защищённое соединение не устанавливается.</translation>
    </message>
    <message>
        <source>The platform answers within %1 ms.</source>
        <translation>Платформа отвечает за %1 мс.</translation>
    </message>
    <message>
        <source>This tablet is not paired with a venue.</source>
        <translation>Этот планшет не привязан к заведению.</translation>
    </message>
    <message>
        <source>Ask support for a pairing code.</source>
        <translation>Попросите у поддержки код привязки.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet.</source>
        <translation>Платформа больше не знает этот планшет.</translation>
    </message>
    <message>
        <source>The platform cannot answer just now. Your network is fine.</source>
        <translation>Платформа сейчас не отвечает. Ваша сеть в порядке.</translation>
    </message>
    <message>
        <source>Wait some minutes; taps are kept.</source>
        <translation>Подождите несколько минут; нажатия сохраняются.</translation>
    </message>
    <message>
        <source>The platform has too much to do just now.</source>
        <translation>Платформа сейчас перегружена.</translation>
    </message>
    <message>
        <source>The platform answers slowly: %1 ms.</source>
        <translation>Платформа отвечает медленно: %1 мс.</translation>
    </message>
    <message>
        <source>The connection is steady.</source>
        <translation>Связь стабильна.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent.</source>
        <translation>Сеть теряет %1 % отправленного.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent: hardly anything gets through.</source>
        <translation>Сеть теряет %1 % отправленного: почти ничего не проходит.</translation>
    </message>
    <message>
        <source>The connection is unsteady: answers differ by %1 ms.</source>
        <translation>Связь нестабильна: ответы различаются на %1 мс.</translation>
    </message>
    <message>
        <source>Sound service</source>
        <translation>Служба звука</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Динамик</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Куда идёт звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Playing tones</source>
        <translation>Подача сигналов</translation>
    </message>
    <message>
        <source>Sound leaves the tablet</source>
        <translation>Звук выходит из планшета</translation>
    </message>
    <message>
        <source>Sound in the room</source>
        <translation>Звук в помещении</translation>
    </message>
    <message>
        <source>New orders ring</source>
        <translation>Звонок о новом заказе</translation>
    </message>
    <message>
        <source>Not looked at: the sound service does not answer.</source>
        <translation>Не проверено: служба звука не отвечает.</translation>
    </message>
    <message>
        <source>Not looked at: there is no sound output.</source>
        <translation>Не проверено: нет динамика.</translation>
    </message>
    <message>
        <source>Turn the sound up.</source>
        <translation>Прибавьте звук.</translation>
    </message>
    <message>
        <source>The sound service answers.</source>
        <translation>Служба звука отвечает.</translation>
    </message>
    <message>
        <source>The sound service does not run: nothing can be heard.</source>
        <translation>Служба звука не работает: ничего не слышно.</translation>
    </message>
    <message>
        <source>Restart the sound.</source>
        <translation>Перезапустите звук.</translation>
    </message>
    <message>
        <source>The sound service hangs: nothing can be heard.</source>
        <translation>Служба звука зависла: ничего не слышно.</translation>
    </message>
    <message>
        <source>The tablet has a sound output.</source>
        <translation>У планшета есть динамик.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>Планшет не находит динамика.</translation>
    </message>
    <message>
        <source>Pull the loudspeaker&apos;s plug and put it in again.</source>
        <translation>Выньте штекер динамика и вставьте снова.</translation>
    </message>
    <message>
        <source>The sound goes to the loudspeaker.</source>
        <translation>Звук идёт на динамик.</translation>
    </message>
    <message>
        <source>The sound goes to a socket that nothing is plugged into.</source>
        <translation>Звук идёт в разъём, в который ничего не вставлено.</translation>
    </message>
    <message>
        <source>Plug the loudspeaker in, or switch to the tablet&apos;s own.</source>
        <translation>Подключите динамик или переключите на динамик планшета.</translation>
    </message>
    <message>
        <source>The sound goes to headphones: nobody at the counter hears it.</source>
        <translation>Звук идёт в наушники: у стойки его никто не слышит.</translation>
    </message>
    <message>
        <source>Pull the headphones out.</source>
        <translation>Выньте наушники.</translation>
    </message>
    <message>
        <source>The sound goes to the screen&apos;s cable.</source>
        <translation>Звук идёт по кабелю экрана.</translation>
    </message>
    <message>
        <source>If nothing is heard, switch to the loudspeaker.</source>
        <translation>Если ничего не слышно, переключите на динамик.</translation>
    </message>
    <message>
        <source>The sound goes over Bluetooth: it stops when that loudspeaker is empty.</source>
        <translation>Звук идёт по Bluetooth: он пропадёт, когда тот динамик разрядится.</translation>
    </message>
    <message>
        <source>The sound goes to another output than the venue&apos;s loudspeaker.</source>
        <translation>Звук идёт не на динамик заведения.</translation>
    </message>
    <message>
        <source>Switch to the loudspeaker.</source>
        <translation>Переключите на динамик.</translation>
    </message>
    <message>
        <source>The venue&apos;s own loudspeaker is not there; another one is used.</source>
        <translation>Динамика заведения нет; используется другой.</translation>
    </message>
    <message>
        <source>Plug the venue&apos;s loudspeaker in and switch it on.</source>
        <translation>Подключите и включите динамик заведения.</translation>
    </message>
    <message>
        <source>The volume is at %1 %.</source>
        <translation>Громкость %1 %.</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>Звук выключен.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>Слишком тихо: громкость %1 %.</translation>
    </message>
    <message>
        <source>The volume is lower than the venue wants it: %1 %.</source>
        <translation>Громкость ниже, чем нужно заведению: %1 %.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are switched off.</source>
        <translation>Сигналы планшета выключены.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are turned down.</source>
        <translation>Сигналы планшета убавлены.</translation>
    </message>
    <message>
        <source>The loudspeaker is switched off in the sound card.</source>
        <translation>Динамик выключен в звуковой карте.</translation>
    </message>
    <message>
        <source>Every way to play a tone works.</source>
        <translation>Все способы подать сигнал работают.</translation>
    </message>
    <message>
        <source>The app cannot play a tone.</source>
        <translation>Приложение не может подать сигнал.</translation>
    </message>
    <message>
        <source>Restart the tones. If that does not help, call support.</source>
        <translation>Перезапустите сигналы. Если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Tones play, but a reserve for them fails.</source>
        <translation>Сигналы звучат, но запасной способ не работает.</translation>
    </message>
    <message>
        <source>Tell support when you have time.</source>
        <translation>Сообщите поддержке, когда будет время.</translation>
    </message>
    <message>
        <source>A beep left the tablet after %1 ms.</source>
        <translation>Сигнал вышел из планшета через %1 мс.</translation>
    </message>
    <message>
        <source>A beep was played, but it led nowhere.</source>
        <translation>Сигнал сыгран, но до динамика не дошёл.</translation>
    </message>
    <message>
        <source>A beep was played, but the sound is switched off.</source>
        <translation>Сигнал сыгран, но звук выключен.</translation>
    </message>
    <message>
        <source>A beep was played, but far too quietly.</source>
        <translation>Сигнал прозвучал, но слишком тихо.</translation>
    </message>
    <message>
        <source>A beep was played, but no sound came of it.</source>
        <translation>Сигнал сыгран, но звука не было.</translation>
    </message>
    <message>
        <source>A beep was heard late, after %1 ms.</source>
        <translation>Сигнал прозвучал поздно, через %1 мс.</translation>
    </message>
    <message>
        <source>Restart the tones.</source>
        <translation>Перезапустите сигналы.</translation>
    </message>
    <message>
        <source>Not looked at: the app cannot play a tone.</source>
        <translation>Не проверено: приложение не может подать сигнал.</translation>
    </message>
    <message>
        <source>The tablet hears its own beep in the room.</source>
        <translation>Планшет слышит свой сигнал в помещении.</translation>
    </message>
    <message>
        <source>The tablet plays, but its microphone hears nothing of it.</source>
        <translation>Планшет играет, но его микрофон ничего не слышит.</translation>
    </message>
    <message>
        <source>Listen for the beeps yourself: choose &quot;No sound&quot;.</source>
        <translation>Послушайте сигналы сами: выберите «Нет звука».</translation>
    </message>
    <message>
        <source>The tablet plays, but nobody hears it: the loudspeaker is at fault.</source>
        <translation>Планшет играет, но никто не слышит: неисправен динамик.</translation>
    </message>
    <message>
        <source>Check the loudspeaker&apos;s own switch and cable, then call support.</source>
        <translation>Проверьте выключатель и кабель динамика, затем позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the tablet: only %1 dB less.</source>
        <translation>В помещении почти так же шумно: разница лишь %1 дБ.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, or move it away from the noise.</source>
        <translation>Сделайте динамик громче или отодвиньте от шума.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet has no microphone.</source>
        <translation>Не проверено: у планшета нет микрофона.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone is switched off.</source>
        <translation>Не проверено: микрофон выключен.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone gives no sound.</source>
        <translation>Не проверено: микрофон не даёт звука.</translation>
    </message>
    <message>
        <source>Not looked at: an alert was sounding.</source>
        <translation>Не проверено: звучал звонок.</translation>
    </message>
    <message>
        <source>Not looked at: no sound leaves the tablet.</source>
        <translation>Не проверено: из планшета не выходит звук.</translation>
    </message>
    <message>
        <source>A new order would ring.</source>
        <translation>Новый заказ прозвенит.</translation>
    </message>
    <message>
        <source>No order can ring: the platform does not know this tablet.</source>
        <translation>Заказ не прозвенит: платформа не знает этот планшет.</translation>
    </message>
    <message>
        <source>No order can ring: there is no connection to the platform.</source>
        <translation>Заказ не прозвенит: нет связи с платформой.</translation>
    </message>
    <message>
        <source>Check the network below.</source>
        <translation>Проверьте сеть ниже.</translation>
    </message>
    <message>
        <source>Orders may not come: nobody has checked in today.</source>
        <translation>Заказы могут не прийти: сегодня никто не открыл смену.</translation>
    </message>
    <message>
        <source>Check in.</source>
        <translation>Откройте смену.</translation>
    </message>
    <message>
        <source>The tablet app does not run, so nothing can ring.</source>
        <translation>Приложение не запущено, поэтому ничего не прозвенит.</translation>
    </message>
    <message>
        <source>Start the app.</source>
        <translation>Запустите приложение.</translation>
    </message>
    <message>
        <source>The last order rang, but nobody could hear it.</source>
        <translation>Последний заказ прозвенел, но его не было слышно.</translation>
    </message>
    <message>
        <source>Look at the other findings about the sound.</source>
        <translation>Посмотрите другие результаты по звуку.</translation>
    </message>
    <message>
        <source>The last order came while the tablet was off.</source>
        <translation>Последний заказ пришёл, когда планшет был выключен.</translation>
    </message>
    <message>
        <source>Leave the tablet on and plugged in while you are open.</source>
        <translation>Пока вы открыты, держите планшет включённым и на зарядке.</translation>
    </message>
    <message>
        <source>The last order came while there was no connection.</source>
        <translation>Последний заказ пришёл, когда не было связи.</translation>
    </message>
    <message>
        <source>If that happens often, move the tablet nearer to the router.</source>
        <translation>Если это бывает часто, поставьте планшет ближе к роутеру.</translation>
    </message>
    <message>
        <source>The last order came before the check-in.</source>
        <translation>Последний заказ пришёл до открытия смены.</translation>
    </message>
    <message>
        <source>Check in before you open.</source>
        <translation>Открывайте смену заранее.</translation>
    </message>
    <message>
        <source>The last order rang late, after %1 s.</source>
        <translation>Последний заказ прозвенел поздно, через %1 с.</translation>
    </message>
    <message>
        <source>If that happens often, call support.</source>
        <translation>Если это бывает часто, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The last order did not have to ring: it was taken before, or came too late.</source>
        <translation>Последнему заказу не нужно было звонить: его уже приняли или он пришёл слишком поздно.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet&apos;s orders cannot be read.</source>
        <translation>Не проверено: заказы планшета не читаются.</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Что ждёт отправки</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Открытие смены</translation>
    </message>
    <message>
        <source>Products switched off</source>
        <translation>Выключенные товары</translation>
    </message>
    <message>
        <source>The last time it was off</source>
        <translation>Последнее выключение</translation>
    </message>
    <message>
        <source>Call support and read out the support code.</source>
        <translation>Позвоните в поддержку и продиктуйте код поддержки.</translation>
    </message>
    <message>
        <source>The app runs without trouble.</source>
        <translation>Приложение работает без сбоев.</translation>
    </message>
    <message>
        <source>The app broke off once within a day and started again.</source>
        <translation>Приложение за сутки оборвалось один раз и запустилось снова.</translation>
    </message>
    <message>
        <source>The app broke off %1 times within a day.</source>
        <translation>Приложение обрывалось за сутки %1 раз.</translation>
    </message>
    <message>
        <source>The app answers slowly: up to %1 ms late.</source>
        <translation>Приложение отвечает медленно: опоздание до %1 мс.</translation>
    </message>
    <message>
        <source>Restart the app when no order is open.</source>
        <translation>Перезапустите приложение, когда не будет открытых заказов.</translation>
    </message>
    <message>
        <source>The app stalls: up to %1 ms late.</source>
        <translation>Приложение зависает: опоздание до %1 мс.</translation>
    </message>
    <message>
        <source>Restart the app.</source>
        <translation>Перезапустите приложение.</translation>
    </message>
    <message>
        <source>The app does not run: nothing would ring.</source>
        <translation>Приложение не запущено: звонка не будет.</translation>
    </message>
    <message>
        <source>Start the app, or restart the tablet.</source>
        <translation>Запустите приложение или перезагрузите планшет.</translation>
    </message>
    <message>
        <source>Everything that was saved can be read.</source>
        <translation>Всё сохранённое читается.</translation>
    </message>
    <message>
        <source>The tablet can&apos;t save: taps do not count, orders ring all the same.</source>
        <translation>Планшет не может сохранять: нажатия не считаются, но заказы звонят.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База повреждена.</translation>
    </message>
    <message>
        <source>Start the app: it puts the database right. Then call support.</source>
        <translation>Запустите приложение: оно исправит базу. Затем позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The database was damaged and has been put right.</source>
        <translation>База была повреждена и исправлена.</translation>
    </message>
    <message>
        <source>Read on the main screen what was saved and what was not.</source>
        <translation>Прочитайте на главном экране, что сохранилось, а что нет.</translation>
    </message>
    <message>
        <source>The database has grown unusually: %1 MB.</source>
        <translation>База необычно выросла: %1 МБ.</translation>
    </message>
    <message>
        <source>The platform has everything that was done here.</source>
        <translation>Платформа получила всё, что здесь сделано.</translation>
    </message>
    <message>
        <source>This tablet is not paired, so nothing is sent.</source>
        <translation>Планшет не подключён, поэтому ничего не отправляется.</translation>
    </message>
    <message>
        <source>The platform refused %1 of the actions.</source>
        <translation>Платформа отклонила действий: %1.</translation>
    </message>
    <message>
        <source>Open the menu, then Queue, and read why.</source>
        <translation>Откройте меню, затем «Очередь», и прочитайте почему.</translation>
    </message>
    <message>
        <source>The platform has not been reached for some minutes; %1 actions wait.</source>
        <translation>До платформы не достучаться несколько минут; ждёт действий: %1.</translation>
    </message>
    <message>
        <source>Look at the connection: Wi-Fi or cable.</source>
        <translation>Проверьте соединение: Wi-Fi или кабель.</translation>
    </message>
    <message>
        <source>The platform has not been reached for 15 minutes; %1 actions wait.</source>
        <translation>До платформы не достучаться 15 минут; ждёт действий: %1.</translation>
    </message>
    <message>
        <source>Switch the router off and on. If that does not help, call support.</source>
        <translation>Выключите и включите роутер. Если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The check-in fits the opening hours.</source>
        <translation>Смена соответствует часам работы.</translation>
    </message>
    <message>
        <source>The venue opens soon, and nobody has checked in.</source>
        <translation>Заведение скоро откроется, а смену никто не открыл.</translation>
    </message>
    <message>
        <source>The venue is open, and nobody has checked in.</source>
        <translation>Заведение открыто, а смену никто не открыл.</translation>
    </message>
    <message>
        <source>Check in now.</source>
        <translation>Откройте смену сейчас.</translation>
    </message>
    <message>
        <source>New orders are paused.</source>
        <translation>Приём заказов приостановлен.</translation>
    </message>
    <message>
        <source>Open again on the main screen when you are ready.</source>
        <translation>Откройте снова на главном экране, когда будете готовы.</translation>
    </message>
    <message>
        <source>The platform has revoked this tablet: no orders come.</source>
        <translation>Платформа отозвала этот планшет: заказы не приходят.</translation>
    </message>
    <message>
        <source>No product has been switched off for over a day.</source>
        <translation>Ни один товар не выключен дольше суток.</translation>
    </message>
    <message>
        <source>Switched off for over a day: %1 products.</source>
        <translation>Выключено дольше суток товаров: %1.</translation>
    </message>
    <message>
        <source>Open Products and look whether they are still out.</source>
        <translation>Откройте «Товары» и посмотрите, всё ли ещё их нет.</translation>
    </message>
    <message>
        <source>There is no database here that could be read.</source>
        <translation>Здесь нет базы, которую можно прочитать.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; no order came meanwhile.</source>
        <translation>Был выключен с %1, %2 мин; заказов за это время не было.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; meanwhile came: %3.</source>
        <translation>Был выключен с %1, %2 мин; за это время пришли: %3.</translation>
    </message>
    <message>
        <source>It was switched off as it should be.</source>
        <translation>Был выключен как положено.</translation>
    </message>
    <message>
        <source>It has not been off since the app was installed.</source>
        <translation>С установки приложения не выключался.</translation>
    </message>
    <message>
        <source>The app was closed.</source>
        <translation>Приложение закрыли.</translation>
    </message>
    <message>
        <source>The app was updated.</source>
        <translation>Приложение обновилось.</translation>
    </message>
    <message>
        <source>The tablet was switched off as it should be.</source>
        <translation>Планшет выключили как положено.</translation>
    </message>
    <message>
        <source>The tablet was restarted.</source>
        <translation>Планшет перезагрузили.</translation>
    </message>
    <message>
        <source>The app broke off and was started again.</source>
        <translation>Приложение оборвалось и было запущено снова.</translation>
    </message>
    <message>
        <source>The tablet overheated and switched itself off.</source>
        <translation>Планшет перегрелся и выключился сам.</translation>
    </message>
    <message>
        <source>Move it away from the oven and the sun.</source>
        <translation>Уберите его подальше от печи и солнца.</translation>
    </message>
    <message>
        <source>The battery was empty.</source>
        <translation>Батарея села.</translation>
    </message>
    <message>
        <source>The battery was empty after %1 h unplugged.</source>
        <translation>Батарея села: %1 ч без зарядки.</translation>
    </message>
    <message>
        <source>The power was cut: the tablet has no battery.</source>
        <translation>Пропало питание: батареи у планшета нет.</translation>
    </message>
    <message>
        <source>Ask that nobody unplugs it or switches the socket off.</source>
        <translation>Попросите никого не выдёргивать вилку и не выключать розетку.</translation>
    </message>
    <message>
        <source>The tablet froze and was restarted by its watchdog.</source>
        <translation>Планшет завис и был перезапущен сторожевым таймером.</translation>
    </message>
    <message>
        <source>If it happens again, call support.</source>
        <translation>Если повторится, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>It was switched off by its button, or the power was cut: both look the same.</source>
        <translation>Его выключили кнопкой или пропало питание: различить нельзя.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in, and do not press the power button.</source>
        <translation>Оставьте зарядку включённой и не нажимайте кнопку питания.</translation>
    </message>
    <message>
        <source>The tablet will try to put this right by itself. Do it?</source>
        <translation>Планшет попробует исправить это сам. Сделать?</translation>
    </message>
    <message>
        <source>Done: it is fine now.</source>
        <translation>Готово: теперь всё в порядке.</translation>
    </message>
    <message>
        <source>It is better, but not fine yet.</source>
        <translation>Стало лучше, но ещё не в порядке.</translation>
    </message>
    <message>
        <source>It was tried, and nothing has changed.</source>
        <translation>Попытка сделана, но ничего не изменилось.</translation>
    </message>
    <message>
        <source>It got worse, so it was taken back.</source>
        <translation>Стало хуже, поэтому всё возвращено как было.</translation>
    </message>
    <message>
        <source>It was done, but the tablet could not see whether it helped. Check again.</source>
        <translation>Сделано, но проверить, помогло ли это, планшет не смог. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>The tablet is not allowed to do this by itself. Call support.</source>
        <translation>Планшету это не разрешено. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>This cannot be done on this tablet. Call support.</source>
        <translation>На этом планшете это невозможно. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>It could not be done. Try once more, or call support.</source>
        <translation>Не получилось. Попробуйте ещё раз или позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Предел времени</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The tablet will switch the sound on and turn it up.</source>
        <translation>Планшет включит звук и сделает громче.</translation>
    </message>
    <message>
        <source>The tablet will send the sound to the loudspeaker.</source>
        <translation>Планшет переключит звук на динамик.</translation>
    </message>
    <message>
        <source>The tablet will turn its own tones up.</source>
        <translation>Планшет сделает свои сигналы громче.</translation>
    </message>
    <message>
        <source>The tablet will restart its sound service. It is silent for some seconds.</source>
        <translation>Планшет перезапустит звуковую службу. Несколько секунд звука не будет.</translation>
    </message>
    <message>
        <source>The tablet will restart what plays the tones.</source>
        <translation>Планшет перезапустит то, что играет сигналы.</translation>
    </message>
    <message>
        <source>The tablet will connect to the network anew.</source>
        <translation>Планшет заново подключится к сети.</translation>
    </message>
    <message>
        <source>The tablet will connect to the platform anew.</source>
        <translation>Планшет заново подключится к платформе.</translation>
    </message>
    <message>
        <source>The tablet will make the screen brighter.</source>
        <translation>Планшет сделает экран ярче.</translation>
    </message>
    <message>
        <source>The tablet will keep its screen from going dark.</source>
        <translation>Планшет не даст экрану гаснуть.</translation>
    </message>
    <message>
        <source>The tablet will set its clock by the internet.</source>
        <translation>Планшет сверит часы по интернету.</translation>
    </message>
    <message>
        <source>The tablet will delete old logs and copies that it can do without. Orders stay.</source>
        <translation>Планшет удалит старые журналы и лишние копии. Заказы останутся.</translation>
    </message>
    <message>
        <source>The app will close and start again. What was tapped is kept.</source>
        <translation>Приложение закроется и запустится снова. Всё нажатое сохранится.</translation>
    </message>
    <message>
        <source>Nothing had to be done: it is fine by now.</source>
        <translation>Ничего делать не пришлось: уже всё в порядке.</translation>
    </message>
    <message>
        <source>Nothing was done: something else is found now.</source>
        <translation>Ничего не сделано: теперь обнаружено другое.</translation>
    </message>
    <message>
        <source>There is nothing left that the tablet may delete. Call support.</source>
        <translation>Планшету больше нечего удалять. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Do it?</source>
        <translation>Сделать?</translation>
    </message>
    <message>
        <source>Above the room&apos;s noise</source>
        <translation>Громче шума в зале на</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адресов</translation>
    </message>
    <message>
        <source>Switched off in the sound card</source>
        <translation>Выключено в звуковой карте</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Спит</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Свободно памяти</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Воспроизводит</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Backlight off</source>
        <translation>Подсветка выключена</translation>
    </message>
    <message>
        <source>Measured at an alert</source>
        <translation>Измерено при сигнале о заказе</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Крышка открыта</translation>
    </message>
    <message>
        <source>Charging cycles</source>
        <translation>Циклов зарядки</translation>
    </message>
    <message>
        <source>Certificate holds</source>
        <translation>Сертификат действует ещё</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Name looked up in</source>
        <translation>Имя найдено за</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Закрашено</translation>
    </message>
    <message>
        <source>Drawn from the battery</source>
        <translation>Берётся из батареи</translation>
    </message>
    <message>
        <source>Dead columns</source>
        <translation>Мёртвые столбцы</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Мёртвые ряды</translation>
    </message>
    <message>
        <source>Programs ended for lack of memory</source>
        <translation>Закрыто программ из-за памяти</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>File system errors</source>
        <translation>Ошибок файловой системы</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободно места</translation>
    </message>
    <message>
        <source>Files that still fit</source>
        <translation>Ещё поместится файлов</translation>
    </message>
    <message>
        <source>A way out</source>
        <translation>Выход в сеть</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Слышно</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Сетевой интерфейс</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Clock set by the internet</source>
        <translation>Часы идут по интернету</translation>
    </message>
    <message>
        <source>Clock is kept right</source>
        <translation>Часы сверяются</translation>
    </message>
    <message>
        <source>Disk errors in the log</source>
        <translation>Ошибок диска в журнале</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попыток</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Ответ через</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>On this tablet itself</source>
        <translation>На самом планшете</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Включён в розетку</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <translation>Может уснуть</translation>
    </message>
    <message>
        <source>Usual answer after</source>
        <translation>Обычный ответ через</translation>
    </message>
    <message>
        <source>Felt nothing</source>
        <translation>Не почувствовали</translation>
    </message>
    <message>
        <source>Offered by the charger</source>
        <translation>Даёт зарядка</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не на связи</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Часы расходятся на</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Выходов</translation>
    </message>
    <message>
        <source>Measured over</source>
        <translation>Измерялось в течение</translation>
    </message>
    <message>
        <source>Slow answers after</source>
        <translation>Медленные ответы через</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Бумага кончается</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Бумага кончилась</translation>
    </message>
    <message>
        <source>Mice and touch pads</source>
        <translation>Мыши и тачпады</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Takes no data</source>
        <translation>Не принимает данные</translation>
    </message>
    <message>
        <source>Real outputs</source>
        <translation>Настоящих выходов</translation>
    </message>
    <message>
        <source>Hardware clock is off by</source>
        <translation>Аппаратные часы расходятся на</translation>
    </message>
    <message>
        <source>Says that it fails</source>
        <translation>Сообщает об отказе</translation>
    </message>
    <message>
        <source>Screen goes dark after</source>
        <translation>Экран гаснет через</translation>
    </message>
    <message>
        <source>Each answer after</source>
        <translation>Каждый ответ через</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>Wi-Fi signal</source>
        <translation>Сигнал Wi-Fi</translation>
    </message>
    <message>
        <source>Sleep is held off</source>
        <translation>Сон запрещён</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Замедлен</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Запускается сам</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Volume of our tones</source>
        <translation>Громкость наших сигналов</translation>
    </message>
    <message>
        <source>Switches off at</source>
        <translation>Выключится при</translation>
    </message>
    <message>
        <source>A write takes</source>
        <translation>Запись длится</translation>
    </message>
    <message>
        <source>Slowed down for</source>
        <translation>Замедлен в течение</translation>
    </message>
    <message>
        <source>Touch screens</source>
        <translation>Сенсорные экраны</translation>
    </message>
    <message>
        <source>Voltage too low</source>
        <translation>Низкое напряжение</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Износ</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>Время ожидания памяти</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Беспроводная</translation>
    </message>
    <message>
        <source>Hottest part</source>
        <translation>Самая горячая часть</translation>
    </message>
    <message>
        <source>Off since</source>
        <translation>Выключен с</translation>
    </message>
    <message>
        <source>Off since (here)</source>
        <translation>Выключен с (по местному)</translation>
    </message>
    <message>
        <source>Off for</source>
        <translation>Был выключен</translation>
    </message>
    <message>
        <source>Unplugged for</source>
        <translation>Без питания был</translation>
    </message>
    <message>
        <source>Sudden stops in 7 days</source>
        <translation>Внезапных остановок за 7 дней</translation>
    </message>
    <message>
        <source>Orders meanwhile</source>
        <translation>Заказов за это время</translation>
    </message>
    <message>
        <source>Their codes</source>
        <translation>Их номера</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Crashes in 24 h</source>
        <translation>Сбоев за 24 ч</translation>
    </message>
    <message>
        <source>Longest stalls</source>
        <translation>Самые долгие задержки</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Actions waiting</source>
        <translation>Ждут отправки</translation>
    </message>
    <message>
        <source>The oldest waits for</source>
        <translation>Самое старое ждёт</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Отказано в действиях</translation>
    </message>
    <message>
        <source>Last sign of life taken</source>
        <translation>С последнего сигнала прошло</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>Выключено товаров</translation>
    </message>
    <message>
        <source>Off for over a day</source>
        <translation>Выключены больше суток</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>До открытия</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>d</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>%/h</source>
        <translation>%/ч</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>клеток</translation>
    </message>
    <message>
        <source>Another version of the app made the database.</source>
        <translation>Базу данных создала другая версия приложения.</translation>
    </message>
    <message>
        <source>Start the app. If it does not start, install its newest version.</source>
        <translation>Запустите приложение. Если оно не запускается, установите самую новую версию.</translation>
    </message>
    <message>
        <source>This user may not read the tablet&apos;s data.</source>
        <translation>У этого пользователя нет права читать данные планшета.</translation>
    </message>
    <message>
        <source>Run it as the user who runs the app.</source>
        <translation>Запустите это от имени пользователя, под которым работает приложение.</translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>How a call goes</source>
        <translation>Как проходит звонок</translation>
    </message>
    <message>
        <source>Ask which venue it is, and which language they speak; choose it above.</source>
        <translation>Спросите, какое это заведение и на каком языке они говорят; выберите язык вверху.</translation>
    </message>
    <message>
        <source>Does the tablet show anything at all? If it does not, go to “Does not turn on”.</source>
        <translation>Показывает ли планшет вообще что-нибудь? Если нет, перейдите в «Не включается».</translation>
    </message>
    <message>
        <source>Ask for the support code. It stands on the check-in screen, in the menu, and on every message that fills the screen. Type it; there is no need for dashes, spaces or capitals.</source>
        <translation>Попросите код для поддержки. Он есть на экране открытия смены, в меню и на каждом сообщении во весь экран. Наберите его; дефисы, пробелы и заглавные буквы не нужны.</translation>
    </message>
    <message>
        <source>Read it back with the words below it. If a character is wrong, the line says which one to ask for again.</source>
        <translation>Повторите его со словами под ним. Если знак неверен, строка скажет, какой переспросить.</translation>
    </message>
    <message>
        <source>You see their screen, the likely cause and the sentence to say. During a check-in follow the steps C1 to C8 on the left, one by one.</source>
        <translation>Вы видите их экран, вероятную причину и фразу для ответа. При открытии смены идите слева по шагам C1–C8 один за другим.</translation>
    </message>
</context>
<context>
    <name>FixSheet</name>
    <message>
        <source>One moment: it is done, then looked at again…</source>
        <translation>Одну минуту: исправляем и проверяем снова…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Да, сделать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>GiveUpSheet</name>
    <message>
        <source>Give up?</source>
        <translation>Отказаться?</translation>
    </message>
    <message>
        <source>The platform will not learn of this action: for it, nothing has changed. This can&apos;t be taken back.</source>
        <translation>Платформа не узнает об этом действии: для неё ничего не изменилось. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The tablet does not turn on</source>
        <translation>Планшет не включается</translation>
    </message>
    <message>
        <source>Begin at 1. Answer yes or no, and do what stands behind the arrow.</source>
        <translation>Начните с 1. Отвечайте «да» или «нет» и делайте то, что написано за стрелкой.</translation>
    </message>
    <message>
        <source>Wet, cracked or swollen? Do not charge it. Go to step %1 at once.</source>
        <translation>Мокрый, треснутый или вздутый? Не заряжайте. Сразу переходите к шагу %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
    <message>
        <source>It works: do the check-in</source>
        <translation>Работает: откройте смену</translation>
    </message>
    <message>
        <source>Is there a light, or some warmth, at the charger&apos;s plug?</source>
        <translation>Горит ли лампочка на зарядке, тёплая ли она?</translation>
    </message>
    <message>
        <source>Another socket. Then another cable. Then another charger, the original one.</source>
        <translation>Другая розетка. Затем другой кабель. Затем другая зарядка, оригинальная.</translation>
    </message>
    <message>
        <source>Leave it on the charger for 10 minutes. An empty battery shows nothing at first.</source>
        <translation>Оставьте на зарядке 10 минут. Пустая батарея сначала ничего не показывает.</translation>
    </message>
    <message>
        <source>Does the screen show anything now?</source>
        <translation>Теперь на экране что-нибудь видно?</translation>
    </message>
    <message>
        <source>Hold the power button for 30 seconds and let go. Then hold it for 3 seconds.</source>
        <translation>Держите кнопку питания 30 секунд и отпустите. Затем держите 3 секунды.</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>Включается?</translation>
    </message>
    <message>
        <source>Does it make a sound, vibrate or glow, but the picture stays black?</source>
        <translation>Звучит, вибрирует или светится, а картинка чёрная?</translation>
    </message>
    <message>
        <source>Shine a lamp at the screen, press the brightness keys, connect another screen if there is a socket for one. Call and say: “black but alive”.</source>
        <translation>Посветите на экран фонариком, нажмите клавиши яркости, подключите другой экран, если есть гнездо. Позвоните и скажите: «чёрный, но живой».</translation>
    </message>
    <message>
        <source>Is it hot? Was it beside the oven or in the sun?</source>
        <translation>Горячий? Был у печи или на солнце?</translation>
    </message>
    <message>
        <source>Unplug it and leave it in the shade for 20 minutes.</source>
        <translation>Отключите зарядку и оставьте в тени на 20 минут.</translation>
    </message>
    <message>
        <source>Is it wet, cracked or swollen?</source>
        <translation>Мокрый, треснутый или вздутый?</translation>
    </message>
    <message>
        <source>Unplug it. Do not charge it. Call.</source>
        <translation>Отключите. Не заряжайте. Позвоните.</translation>
    </message>
    <message>
        <source>It is still dead. Call.</source>
        <translation>Всё ещё не включается. Позвоните.</translation>
    </message>
    <message>
        <source>Call support. Until the tablet works, take the orders in the partner web app on any phone; support marks the venue.</source>
        <translation>Позвоните в поддержку. Пока планшет не работает, принимайте заказы в партнёрском веб-приложении на любом телефоне; поддержка отметит заведение.</translation>
    </message>
    <message>
        <source>Keep this page beside the tablet.</source>
        <translation>Храните эту страницу рядом с планшетом.</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Pickup code for %1</source>
        <translation>Код выдачи: %1</translation>
    </message>
    <message>
        <source>Ask for the code. It must be:</source>
        <translation>Спросите код. Должен быть:</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>The code is the same: hand over</source>
        <translation>Код совпал: передать</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fix it for me</source>
        <translation>Исправить за меня</translation>
    </message>
</context>
<context>
    <name>HealthNext</name>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation>Всё в порядке. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Nothing wrong was found, but not everything could be looked at.</source>
        <translation>Неполадок не найдено, но проверить удалось не всё.</translation>
    </message>
    <message>
        <source>This needs support.</source>
        <translation>Здесь нужна поддержка.</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Идёт проверка… %1 из %2</translation>
    </message>
    <message>
        <source>Do this now: %1</source>
        <translation>Сделайте сейчас: %1</translation>
    </message>
    <message>
        <source>Fix it for me</source>
        <translation>Исправить за меня</translation>
    </message>
    <message>
        <source>Find out why there is no sound</source>
        <translation>Узнать, почему нет звука</translation>
    </message>
</context>
<context>
    <name>HealthNumbers</name>
    <message>
        <source>limit %1</source>
        <translation>предел %1</translation>
    </message>
    <message>
        <source>Check %1 · looked at: %2</source>
        <translation>Проверка %1 · источник: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Проверка %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation>Нет звука?</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>Проверить экран</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Стоит знать</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Неисправно</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Could not be looked at: neither good nor bad</source>
        <translation>Не проверено: ни хорошо, ни плохо</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Refunded</source>
        <translation>Возврат</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
</context>
<context>
    <name>HistoryNotes</name>
    <message>
        <source>Something was missing.</source>
        <translation>Чего-то не хватало.</translation>
    </message>
    <message>
        <source>Something else was delivered.</source>
        <translation>Доставили не то.</translation>
    </message>
    <message>
        <source>The customer was not content with the quality.</source>
        <translation>Клиент недоволен качеством.</translation>
    </message>
    <message>
        <source>It came too late.</source>
        <translation>Слишком поздно.</translation>
    </message>
    <message>
        <source>$ Refunded: %1.</source>
        <translation>$ Возвращено: %1.</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Жалоба: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n photo(s))</source>
        <translation>
            <numerusform>(%n фото)</numerusform>
            <numerusform>(%n фото)</numerusform>
            <numerusform>(%n фото)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Поиск заказа</translation>
    </message>
    <message>
        <source>digits of the code</source>
        <translation>цифры кода</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Найти по коду</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну секунду…</translation>
    </message>
    <message>
        <source>No order of the last 14 days has these digits.</source>
        <translation>Среди заказов за 14 дней таких цифр нет.</translation>
    </message>
    <message>
        <source>No orders in the last 14 days.</source>
        <translation>За последние 14 дней заказов не было.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Открытие смены</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>По времени суток</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Pause new orders for so many minutes:</source>
        <translation>Приостановить новые заказы, минут:</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Поддержка: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Техник</translation>
    </message>
</context>
<context>
    <name>NoSound</name>
    <message>
        <source>No sound – look here</source>
        <translation>Звука нет – смотрите сюда</translation>
    </message>
    <message>
        <source>Nobody has taken the order – look here</source>
        <translation>Заказ никто не принял – смотрите сюда</translation>
    </message>
    <message>
        <source>Tap to go on</source>
        <translation>Нажмите, чтобы продолжить</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Поддержка: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
</context>
<context>
    <name>NoSoundGuide</name>
    <message>
        <source>No sound?</source>
        <translation>Нет звука?</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Исправлено: %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Да, сделать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Yes, I hear it</source>
        <translation>Да, слышу</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>Не слышно</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>NoSoundText</name>
    <message>
        <source>One moment: it is put right…</source>
        <translation>Одну минуту: исправляем…</translation>
    </message>
    <message>
        <source>Listen: the tablet plays a test now…</source>
        <translation>Слушайте: планшет сейчас играет проверку…</translation>
    </message>
    <message>
        <source>A tone sounds now. Do you hear it?</source>
        <translation>Сейчас звучит сигнал. Вы его слышите?</translation>
    </message>
    <message>
        <source>How many beeps did you hear?</source>
        <translation>Сколько сигналов вы услышали?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>Звук работает.</translation>
    </message>
    <message>
        <source>The tablet looks at its sound…</source>
        <translation>Планшет проверяет звук…</translation>
    </message>
    <message>
        <source>It is the volume.</source>
        <translation>Дело в громкости.</translation>
    </message>
    <message>
        <source>The sound goes to the wrong place.</source>
        <translation>Звук идёт не туда.</translation>
    </message>
    <message>
        <source>It is the tablet&apos;s sound service.</source>
        <translation>Дело в звуковой службе планшета.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>Планшет не находит динамик.</translation>
    </message>
    <message>
        <source>It is the loudspeaker or its amplifier: the tablet plays, and nobody hears it.</source>
        <translation>Дело в динамике или усилителе: планшет играет, но никто не слышит.</translation>
    </message>
    <message>
        <source>The sound works, but nobody has checked in.</source>
        <translation>Звук работает, но смена не открыта.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet has no connection.</source>
        <translation>Звук работает, но у планшета нет связи.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet is not paired.</source>
        <translation>Звук работает, но планшет не подключён к платформе.</translation>
    </message>
    <message>
        <source>It is the app on this tablet.</source>
        <translation>Дело в приложении на планшете.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Too late: %1. The order is over: %2.</source>
        <translation>Слишком поздно: %1. Заказ уже завершён: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more as well.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet saves again. Do once more what was not saved.</source>
        <translation>Планшет снова сохраняет. Повторите то, что не сохранилось.</translation>
    </message>
    <message>
        <source>Saving takes longer than usual. One moment…</source>
        <translation>Сохранение идёт дольше обычного. Одну секунду…</translation>
    </message>
</context>
<context>
    <name>OffList</name>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Ничего не выключено.</translation>
    </message>
</context>
<context>
    <name>OrderAlert</name>
    <message>
        <source>New order %1</source>
        <translation>Новый заказ %1</translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>Что делать?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ещё время</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>Принять · %n мин</numerusform>
            <numerusform>Принять · %n мин</numerusform>
            <numerusform>Принять · %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Looking for a courier</source>
        <translation>Ищем курьера</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Аллергия</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>Только с 18 лет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Discount on products</source>
        <translation>Скидка на товары</translation>
    </message>
    <message>
        <source>Discount on delivery</source>
        <translation>Скидка на доставку</translation>
    </message>
    <message>
        <source>Discount on the service fee</source>
        <translation>Скидка на сервисный сбор</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Выдача в %1</translation>
    </message>
    <message>
        <source>Looking for a courier</source>
        <translation>Ищем курьера</translation>
    </message>
    <message>
        <source>Collect %1 in cash</source>
        <translation>Взять наличными: %1</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Оплачено онлайн</translation>
    </message>
    <message>
        <source>Cutlery, please</source>
        <translation>Нужны приборы</translation>
    </message>
    <message>
        <source>No cutlery</source>
        <translation>Приборы не нужны</translation>
    </message>
</context>
<context>
    <name>OrderLane</name>
    <message>
        <source>No orders</source>
        <translation>Заказов нет</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Items</source>
        <translation>Состав заказа</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Выключить: %1</translation>
    </message>
</context>
<context>
    <name>OrderNotes</name>
    <message>
        <source>This is a test order: nobody waits for it.</source>
        <translation>Это тестовый заказ: его никто не ждёт.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Аллергия: %1</translation>
    </message>
    <message>
        <source>Contains goods for adults: check the age at handover.</source>
        <translation>Товар с возрастным ограничением: при передаче проверьте возраст.</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>sending…</source>
        <translation>отправляется…</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
</context>
<context>
    <name>PairingDone</name>
    <message>
        <source>This tablet is paired</source>
        <translation>Планшет подключён</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>Pairing</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Nobody knows this code. Compare it with what support said, digit by digit.</source>
        <translation>Такого кода нет. Сверьте его с тем, что сказала поддержка, цифра за цифрой.</translation>
    </message>
    <message>
        <source>This code was used already or has expired. Ask support for a new one.</source>
        <translation>Этот код уже использован или просрочен. Попросите у поддержки новый.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable, then try again.</source>
        <translation>Нет подключения к интернету. Проверьте Wi-Fi или кабель и попробуйте снова.</translation>
    </message>
    <message>
        <source>This network wants a login first: another page answered instead of the platform. Log in to the Wi-Fi or take another network.</source>
        <translation>Эта сеть сначала просит войти: вместо платформы ответила другая страница. Войдите в сеть Wi-Fi или выберите другую.</translation>
    </message>
    <message>
        <source>The connection is not secure: the platform&apos;s certificate cannot be checked. Check the tablet&apos;s date and time, or take another network.</source>
        <translation>Соединение не защищено: сертификат платформы не удаётся проверить. Проверьте дату и время планшета или выберите другую сеть.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Слишком много попыток. Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The tablet cannot save anything just now, so the code was not used. Restart the tablet, then try again with the same code.</source>
        <translation>Планшет сейчас ничего не может сохранить, поэтому код не использован. Перезапустите планшет и попробуйте ещё раз с тем же кодом.</translation>
    </message>
    <message>
        <source>The platform has a problem at the moment. Try again in a minute.</source>
        <translation>У платформы сейчас неполадки. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>Type the code that support gives you</source>
        <translation>Введите код, который даст поддержка</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Спрашиваем платформу…</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Ввести заново</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PicturePair</name>
    <message>
        <source>Their screen, in their language</source>
        <translation>Их экран на их языке</translation>
    </message>
    <message>
        <source>The same, in yours</source>
        <translation>То же на вашем</translation>
    </message>
</context>
<context>
    <name>PrepTimePicker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved, on its way to the platform</source>
        <translation>Сохранено, отправляется</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>The switch was not accepted.</source>
        <translation>Изменение не принято.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>ProductSwitch</name>
    <message>
        <source>On sale</source>
        <translation>В продаже</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>ProductsCategories</name>
    <message>
        <source>Everything</source>
        <translation>Все товары</translation>
    </message>
</context>
<context>
    <name>ProductsKeys</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ProductsOverlay</name>
    <message>
        <source>Switched off: %1</source>
        <translation>Выключено: %1</translation>
    </message>
    <message>
        <source>Back on sale: %1</source>
        <translation>Снова в продаже: %1</translation>
    </message>
    <message>
        <source>This is no longer possible.</source>
        <translation>Это больше невозможно.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Выключено: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Введите часть названия</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Закончить поиск</translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation>Товара с таким названием нет.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну секунду…</translation>
    </message>
    <message>
        <source>No products yet. They come from the platform with the first connection.</source>
        <translation>Товаров пока нет. Они загрузятся с платформы при первом подключении.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message numerus="yes">
        <source>%1, sent %n time(s)</source>
        <translation>
            <numerusform>%1, отправлено %n раз</numerusform>
            <numerusform>%1, отправлено %n раза</numerusform>
            <numerusform>%1, отправлено %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Already done on another device. There is nothing left to do.</source>
        <translation>Уже сделано на другом устройстве. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>Waits for the refused action before it</source>
        <translation>Ждёт предыдущее действие, которое не приняли</translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>следующая попытка через %n с</numerusform>
            <numerusform>следующая попытка через %n с</numerusform>
            <numerusform>следующая попытка через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Call support</source>
        <translation>Позвонить в поддержку</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>This has changed meanwhile.</source>
        <translation>Это тем временем изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отказ</numerusform>
            <numerusform>%n отказа</numerusform>
            <numerusform>%n отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is saved on this tablet and is sent by itself.</source>
        <translation>Всё, что ждёт, сохранено на планшете и отправится само.</translation>
    </message>
    <message>
        <source>No connection. What waits is saved on this tablet and is sent by itself when the connection is back.</source>
        <translation>Нет связи. Всё, что ждёт, сохранено на планшете и отправится само, когда связь вернётся.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну секунду…</translation>
    </message>
    <message>
        <source>Nothing waits: everything has reached the platform.</source>
        <translation>Ничего не ждёт: всё дошло до платформы.</translation>
    </message>
</context>
<context>
    <name>QueueStory</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Пока ничего не произошло.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ещё время</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Report about a tone</source>
        <translation>Отчёт о сигнале</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the platform</source>
        <translation>Отправляется на платформу</translation>
    </message>
    <message>
        <source>No connection to the platform</source>
        <translation>Нет связи с платформой</translation>
    </message>
    <message>
        <source>The Wi-Fi asks for a login</source>
        <translation>Wi-Fi просит войти</translation>
    </message>
    <message>
        <source>The secure connection does not hold</source>
        <translation>Защищённое соединение не устанавливается</translation>
    </message>
    <message>
        <source>The tablet is not paired</source>
        <translation>Планшет не подключён</translation>
    </message>
    <message>
        <source>The platform is busy just now</source>
        <translation>Платформа сейчас перегружена</translation>
    </message>
    <message>
        <source>The platform waits for an earlier action</source>
        <translation>Платформа ждёт предыдущее действие</translation>
    </message>
    <message>
        <source>The platform has not answered for this action</source>
        <translation>По этому действию платформа не ответила</translation>
    </message>
    <message>
        <source>The platform has trouble just now</source>
        <translation>У платформы сейчас неполадки</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) without an answer</source>
        <translation>
            <numerusform>Отправлено %n раз без ответа</numerusform>
            <numerusform>Отправлено %n раза без ответа</numerusform>
            <numerusform>Отправлено %n раз без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Tried again by a person</source>
        <translation>Человек попробовал снова</translation>
    </message>
    <message>
        <source>Given up by a person</source>
        <translation>Человек отказался</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Опоздало</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The tablet&apos;s memory was damaged</source>
        <translation>Память планшета была повреждена</translation>
    </message>
    <message>
        <source>Noticed: %1. The damaged part was set aside and the rest fetched again from the platform.</source>
        <translation>Замечено: %1. Повреждённая часть отложена, остальное снова загружено с платформы.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were restored and will be sent.</source>
        <translation>
            <numerusform>%n действие восстановлено и будет отправлено.</numerusform>
            <numerusform>%n действия восстановлены и будут отправлены.</numerusform>
            <numerusform>%n действий восстановлены и будут отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action had to be restored.</source>
        <translation>Восстанавливать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n action(s) could not be restored. Compare the orders of today with your own notes.</source>
        <translation>
            <numerusform>Не удалось восстановить до %n действия. Сверьте сегодняшние заказы со своими записями.</numerusform>
            <numerusform>Не удалось восстановить до %n действий. Сверьте сегодняшние заказы со своими записями.</numerusform>
            <numerusform>Не удалось восстановить до %n действий. Сверьте сегодняшние заказы со своими записями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read. Compare the orders of today with your own notes.</source>
        <translation>Не всё удалось прочитать. Сверьте сегодняшние заказы со своими записями.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again: ask support for a code.</source>
        <translation>Планшет нужно подключить заново: попросите у поддержки код.</translation>
    </message>
    <message>
        <source>Look at these orders: %1</source>
        <translation>Проверьте эти заказы: %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Поддержка: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message>
        <source>Reject %1: why?</source>
        <translation>%1: почему отклоняете?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Broken</source>
        <translation>Неисправно</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Стоит знать</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Report of the tablet</source>
        <translation>Отчёт о планшете</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Сначала сделайте это</translation>
    </message>
    <message>
        <source>Nothing has to be done</source>
        <translation>Делать ничего не нужно</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>предел %1</translation>
    </message>
    <message>
        <source>Battery, % (grey: not plugged in)</source>
        <translation>Батарея, % (серое: зарядка отключена)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Температура, °C</translation>
    </message>
    <message>
        <source>Answers of the network, ms (red cross: lost)</source>
        <translation>Ответы сети, мс (красный крест: потеряно)</translation>
    </message>
</context>
<context>
    <name>Revoked</name>
    <message>
        <source>This tablet was disconnected by the platform</source>
        <translation>Платформа отключила этот планшет</translation>
    </message>
    <message>
        <source>It gets no new orders. Call support and ask for a pairing code; nothing that was done here is lost.</source>
        <translation>Новых заказов он не получает. Позвоните в поддержку и попросите код подключения; ничего из сделанного здесь не потеряно.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are kept and will be sent after pairing.</source>
        <translation>
            <numerusform>%n действие сохранено и будет отправлено после подключения.</numerusform>
            <numerusform>%n действия сохранены и будут отправлены после подключения.</numerusform>
            <numerusform>%n действий сохранены и будут отправлены после подключения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a pairing code</source>
        <translation>Ввести код подключения</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <source>Likely cause: %1</source>
        <translation>Вероятная причина: %1</translation>
    </message>
    <message>
        <source>If it stays: %1</source>
        <translation>Если не помогло: %1</translation>
    </message>
    <message>
        <source>The code tells of this:</source>
        <translation>Код сообщает об этом:</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Auto-accept</source>
        <translation>Автоприём</translation>
    </message>
    <message>
        <source>Orders are accepted automatically</source>
        <translation>Заказы принимаются автоматически</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>проблема</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>It is plugged in</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Время верное</translation>
    </message>
    <message>
        <source>Yes, the rest stays off</source>
        <translation>Да, остальное выключено</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The hours are right</source>
        <translation>Часы верные</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>Не слышно</translation>
    </message>
    <message>
        <source>They are wrong</source>
        <translation>Неверные</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>Готовы к заказам</translation>
    </message>
    <message>
        <source>Tap the corners</source>
        <translation>Нажать на углы</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>Включить сигналы</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n сигнал</numerusform>
            <numerusform>%n сигнала</numerusform>
            <numerusform>%n сигналов</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it up</source>
        <translation>Сделать громче</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Дальше: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
</context>
<context>
    <name>StepCorners</name>
    <message>
        <source>Tap the four corners</source>
        <translation>Нажмите на четыре угла</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Угол %1</translation>
    </message>
    <message>
        <source>C4 · Tap the four corners</source>
        <translation>C4 · Нажмите на четыре угла</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) left</source>
        <translation>
            <numerusform>Остался %n угол</numerusform>
            <numerusform>Осталось %n угла</numerusform>
            <numerusform>Осталось %n углов</numerusform>
        </translation>
    </message>
    <message>
        <source>A corner does not react</source>
        <translation>Угол не реагирует</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StepHours</name>
    <message>
        <source>closes after midnight, at %1</source>
        <translation>закрытие после полуночи, в %1</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Сегодня закрыто</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Does not turn on</source>
        <translation>Не включается</translation>
    </message>
    <message>
        <source>Keys: Ctrl+0 code, Ctrl+1–8 steps, Ctrl+9 dead tablet, F2 their language, Esc new code</source>
        <translation>Клавиши: Ctrl+0 код, Ctrl+1–8 шаги, Ctrl+9 не включается, F2 их язык, Esc новый код</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>First the steps that are not green yet.</source>
        <translation>Сначала шаги, которые ещё не зелёные.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Today&apos;s hours</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Есть вопрос</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>Известная проблема</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>The tablet is looking. This takes a few seconds.</source>
        <translation>Планшет проверяет. Это займёт несколько секунд.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Это ещё не проверялось.</translation>
    </message>
    <message>
        <source>A corner did not react. Wipe the screen dry and try once more; if it stays so, call support.</source>
        <translation>Один угол не сработал. Вытрите экран насухо и попробуйте ещё раз; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>Tap the four corners of the screen, so that we know it feels every tap.</source>
        <translation>Нажмите на четыре угла экрана, чтобы убедиться, что он чувствует каждое касание.</translation>
    </message>
    <message>
        <source>The screen feels every tap.</source>
        <translation>Экран чувствует каждое касание.</translation>
    </message>
    <message>
        <source>Everything is checked. From the next tap on, orders come to this tablet.</source>
        <translation>Всё проверено. После нажатия заказы будут приходить на этот планшет.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable.</source>
        <translation>Нет подключения к интернету. Проверьте Wi-Fi или кабель.</translation>
    </message>
    <message>
        <source>The internet works, but the platform does not answer. Look again in a minute; if it stays so, call support.</source>
        <translation>Интернет есть, но платформа не отвечает. Проверьте снова через минуту; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>This network wants a login first. Log in to the Wi-Fi or take another network.</source>
        <translation>Эта сеть сначала просит войти. Войдите в сеть Wi-Fi или выберите другую.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate cannot be checked. Take another network or call support.</source>
        <translation>Соединение не защищено: сертификат не удаётся проверить. Выберите другую сеть или позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet. Call support for a new code.</source>
        <translation>Платформа больше не узнаёт этот планшет. Позвоните в поддержку и попросите новый код.</translation>
    </message>
    <message>
        <source>The platform answers in %1 ms.</source>
        <translation>Платформа отвечает за %1 мс.</translation>
    </message>
    <message>
        <source>The platform answers.</source>
        <translation>Платформа отвечает.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>Батарея: %1 %.</translation>
    </message>
    <message>
        <source>The tablet runs on its battery. Plug the charger in.</source>
        <translation>Планшет работает от батареи. Подключите зарядку.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Plug the charger in now.</source>
        <translation>Батарея почти разряжена. Подключите зарядку сейчас же.</translation>
    </message>
    <message>
        <source>The tablet cannot see its own power. Is the charger plugged in?</source>
        <translation>Планшет не видит своё питание. Зарядка подключена?</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>Зарядка подключена.</translation>
    </message>
    <message>
        <source>The sound is switched off. A new order could not be heard.</source>
        <translation>Звук выключен. Новый заказ не будет слышен.</translation>
    </message>
    <message>
        <source>The sound is too quiet. A new order could be missed.</source>
        <translation>Звук слишком тихий. Новый заказ можно пропустить.</translation>
    </message>
    <message>
        <source>There is no loudspeaker. Check its plug; if it stays so, call support.</source>
        <translation>Динамик не найден. Проверьте, подключён ли он; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The sound service does not answer. Look again; if it stays so, call support.</source>
        <translation>Звуковая система не отвечает. Проверьте снова; если не поможет, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The tone could not be heard. Turn it up and play it again.</source>
        <translation>Сигнал не был слышен. Сделайте громче и включите снова.</translation>
    </message>
    <message>
        <source>The room hears the tone, but only just: %1 dB above its noise. Turn it up before it gets busy.</source>
        <translation>Сигнал в помещении едва слышен: всего на %1 дБ громче шума. Сделайте громче, пока не начался наплыв.</translation>
    </message>
    <message>
        <source>The tone can be heard. Volume: %1 %.</source>
        <translation>Сигнал слышен. Громкость: %1 %.</translation>
    </message>
    <message>
        <source>The tone can be heard.</source>
        <translation>Сигнал слышен.</translation>
    </message>
    <message>
        <source>The room hears the tone, %1 dB above its noise.</source>
        <translation>Сигнал в помещении слышен: на %1 дБ громче шума.</translation>
    </message>
    <message>
        <source>The beeps were not heard, or counted wrongly. Turn it up and play new ones.</source>
        <translation>Сигналы не услышаны или сосчитаны неверно. Сделайте громче и включите новые.</translation>
    </message>
    <message>
        <source>You heard the beeps.</source>
        <translation>Вы услышали сигналы.</translation>
    </message>
    <message>
        <source>Play the beeps and count them: 2, 3 or 4? The number changes each time.</source>
        <translation>Включите сигналы и сосчитайте: 2, 3 или 4? Число каждый раз новое.</translation>
    </message>
    <message>
        <source>The microphone did not hear the tablet.</source>
        <translation>Микрофон не услышал планшет.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is %1 s off. Orders go by the platform&apos;s time all the same; support can set the clock.</source>
        <translation>Часы планшета расходятся на %1 с. Заказы всё равно идут по времени платформы; часы поправит поддержка.</translation>
    </message>
    <message>
        <source>The clock agrees with the platform&apos;s.</source>
        <translation>Часы совпадают с временем платформы.</translation>
    </message>
    <message>
        <source>Without a connection the clock cannot be compared. Is this time right?</source>
        <translation>Без связи часы не сверить. Это время верное?</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Ничего не выключено.</translation>
    </message>
    <message>
        <source>Switch on what is there again, then tap the green button.</source>
        <translation>Включите то, что снова есть, и нажмите зелёную кнопку.</translation>
    </message>
    <message>
        <source>What is off stays off.</source>
        <translation>Что выключено, остаётся выключенным.</translation>
    </message>
    <message>
        <source>These products are switched off. Is that still right?</source>
        <translation>Эти товары выключены. Всё ещё верно?</translation>
    </message>
    <message>
        <source>Today is a closed day. Orders come only if the platform opens the venue.</source>
        <translation>Сегодня выходной. Заказы придут, только если платформа откроет заведение.</translation>
    </message>
    <message>
        <source>Call support, they can change today&apos;s hours. Then look again.</source>
        <translation>Позвоните в поддержку, они изменят сегодняшние часы. Потом проверьте снова.</translation>
    </message>
    <message>
        <source>The hours are right.</source>
        <translation>Часы верные.</translation>
    </message>
    <message>
        <source>Are these the hours of today?</source>
        <translation>Это часы работы на сегодня?</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Partner tablet: support</source>
        <translation>Планшет партнёра: поддержка</translation>
    </message>
</context>
<context>
    <name>TechnicianChecks</name>
    <message>
        <source>Run all: a minute, and it will sound</source>
        <translation>Запустить все: минута, и будет звук</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ещё не запускалась</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Запустить %1</translation>
    </message>
</context>
<context>
    <name>TechnicianLog</name>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>The log is written to a place where the app can&apos;t read it, or it is empty.</source>
        <translation>Журнал пишется туда, откуда приложение не может его прочитать, или он пуст.</translation>
    </message>
</context>
<context>
    <name>TechnicianMeter</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>TechnicianMeters</name>
    <message>
        <source>Sound at the output</source>
        <translation>Звук на выходе</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>To the platform and back</source>
        <translation>До платформы и обратно</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
</context>
<context>
    <name>TechnicianPin</name>
    <message>
        <source>Too easy to guess: not the same digit six times, not counting up or down.</source>
        <translation>Слишком легко угадать: не шесть одинаковых цифр и не цифры подряд.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>Два PIN не совпали. Выберите заново.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Try again.</source>
        <translation>Не удалось сохранить PIN. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Этот PIN неверный.</translation>
    </message>
    <message>
        <source>Choose a PIN for the technician</source>
        <translation>Выберите PIN для техника</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Введите тот же PIN ещё раз</translation>
    </message>
    <message>
        <source>Type the technician&apos;s PIN</source>
        <translation>Введите PIN техника</translation>
    </message>
    <message>
        <source>Six digits. They open the checks, the log and the settings of this tablet to whoever looks after it.</source>
        <translation>Шесть цифр. Они открывают проверки, журнал и настройки этого планшета тому, кто за ним следит.</translation>
    </message>
    <message>
        <source>Or a one-time PIN, eight digits, which support gives on the phone.</source>
        <translation>Или одноразовый PIN из восьми цифр, который поддержка назовёт по телефону.</translation>
    </message>
    <message>
        <source>None was chosen yet. Support gives a one-time PIN, eight digits, on the phone.</source>
        <translation>PIN ещё не выбран. Поддержка назовёт по телефону одноразовый PIN из восьми цифр.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Введено цифр: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Попробуйте снова через %1.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>Technician</source>
        <translation>Техник</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Замеры</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>TechnicianSetup</name>
    <message>
        <source>The report is being made…</source>
        <translation>Отчёт готовится…</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
    <message>
        <source>There is no USB stick to save it on. Put one in, then try again.</source>
        <translation>Нет USB-накопителя для сохранения. Вставьте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The USB stick can only be read. Take another one.</source>
        <translation>На этот USB-накопитель нельзя писать. Возьмите другой.</translation>
    </message>
    <message>
        <source>The USB stick is full. Take another one.</source>
        <translation>USB-накопитель полон. Возьмите другой.</translation>
    </message>
    <message>
        <source>The report is made. Support gets it as soon as the platform can be reached.</source>
        <translation>Отчёт готов. Поддержка получит его, как только будет связь с платформой.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>Не получилось. Причина — в журнале.</translation>
    </message>
    <message>
        <source>Volume floor: %1 %</source>
        <translation>Нижний предел громкости: %1 %</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Не удалось сохранить.</translation>
    </message>
    <message>
        <source>While the venue is open nobody can turn the alert lower.</source>
        <translation>Пока заведение открыто, сигнал нельзя сделать тише.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Подключить заново</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Выбрать другой PIN</translation>
    </message>
    <message>
        <source>Save the report on a stick</source>
        <translation>Сохранить отчёт на USB</translation>
    </message>
    <message>
        <source>Send the report to support</source>
        <translation>Отправить отчёт в поддержку</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>Test the screen</source>
        <translation>Проверить экран</translation>
    </message>
    <message>
        <source>Draw over all boxes with a finger</source>
        <translation>Проведите пальцем по всем клеткам</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left</source>
        <translation>
            <numerusform>Осталась %n клетка</numerusform>
            <numerusform>Осталось %n клетки</numerusform>
            <numerusform>Осталось %n клеток</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not react</source>
        <translation>Остальное не реагирует</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) felt nothing</source>
        <translation>
            <numerusform>%n клетка не почувствовала палец</numerusform>
            <numerusform>%n клетки не почувствовали палец</numerusform>
            <numerusform>%n клеток не почувствовали палец</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The tablet&apos;s memory is full.</source>
        <translation>Память планшета переполнена.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory can&apos;t be written to any more.</source>
        <translation>В память планшета больше ничего не записывается.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory is damaged.</source>
        <translation>Память планшета повреждена.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory does not answer.</source>
        <translation>Память планшета не отвечает.</translation>
    </message>
    <message>
        <source>Something in the tablet went wrong.</source>
        <translation>В планшете что-то пошло не так.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Call support: they will make room. Until then, agree with them by phone on what you accept.</source>
        <translation>Новые заказы по-прежнему приходят и звонят. Позвоните в поддержку: там освободят место. До этого согласуйте по телефону, какие заказы вы берёте.</translation>
    </message>
    <message>
        <source>Go back and tap once more. If this comes again, call support.</source>
        <translation>Вернитесь и нажмите ещё раз. Если это повторится, позвоните в поддержку.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Switch the tablet off and on again. If this stays, call support and agree with them by phone on what you accept.</source>
        <translation>Новые заказы по-прежнему приходят и звонят. Выключите и снова включите планшет. Если не поможет, позвоните в поддержку и согласуйте по телефону, какие заказы вы берёте.</translation>
    </message>
    <message>
        <source>Your tap was NOT saved</source>
        <translation>Ваше нажатие НЕ сохранено</translation>
    </message>
    <message>
        <source>Nothing can be saved now</source>
        <translation>Сейчас ничего не сохраняется</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(с %1)</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Код для поддержки: %1</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>Назад к заказу</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>This goes by itself when the tablet can save again.</source>
        <translation>Это исчезнет само, когда планшет снова сможет сохранять.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Проверить планшет</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until switched back on</source>
        <translation>пока не включат</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Our courier</source>
        <translation>Наш курьер</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Курьер</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>Звук выключен.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>Громкость слишком мала: %1 %.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: nobody at the counter hears the alert.</source>
        <translation>Подключены наушники: у стойки сигнала никто не слышит.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Динамик не найден.</translation>
    </message>
    <message>
        <source>The sound service does not answer.</source>
        <translation>Звуковая служба не отвечает.</translation>
    </message>
    <message>
        <source>The last tone could not be heard. Watch the screen.</source>
        <translation>Последний сигнал не был слышен. Следите за экраном.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Confirmed · sending…</source>
        <translation>Принят · отправляется…</translation>
    </message>
    <message>
        <source>Ready · sending…</source>
        <translation>Готов · отправляется…</translation>
    </message>
    <message>
        <source>Handed over · sending…</source>
        <translation>Передан · отправляется…</translation>
    </message>
    <message>
        <source>Rejected · sending…</source>
        <translation>Отклонён · отправляется…</translation>
    </message>
    <message>
        <source>Confirmation refused</source>
        <translation>Приём не удался</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>Продлить время не удалось</translation>
    </message>
    <message>
        <source>Rejection refused</source>
        <translation>Отклонить не удалось</translation>
    </message>
    <message>
        <source>“Ready” refused</source>
        <translation>«Готово» не принято</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>Передача не принята</translation>
    </message>
    <message>
        <source>Check-in refused</source>
        <translation>Открытие смены не принято</translation>
    </message>
    <message>
        <source>Pause refused</source>
        <translation>Пауза не принята</translation>
    </message>
    <message>
        <source>Opening again refused</source>
        <translation>Открыть снова не удалось</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>Платформа не приняла</translation>
    </message>
    <message>
        <source>The order was already cancelled.</source>
        <translation>Заказ уже был отменён.</translation>
    </message>
    <message>
        <source>This was already done on another device. All is well.</source>
        <translation>Это уже сделано на другом устройстве. Всё в порядке.</translation>
    </message>
    <message>
        <source>The order is no longer in that state.</source>
        <translation>Заказ уже в другом состоянии.</translation>
    </message>
    <message>
        <source>The pickup code is wrong.</source>
        <translation>Код выдачи неверный.</translation>
    </message>
    <message>
        <source>The platform does not allow this.</source>
        <translation>Платформа этого не разрешает.</translation>
    </message>
    <message>
        <source>The platform changed it meanwhile.</source>
        <translation>Платформа тем временем это изменила.</translation>
    </message>
    <message>
        <source>The platform does not know it.</source>
        <translation>Платформе это неизвестно.</translation>
    </message>
    <message>
        <source>The platform can&apos;t do this yet.</source>
        <translation>Платформа этого пока не умеет.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>Платформа не принимает это в таком виде.</translation>
    </message>
    <message>
        <source>The platform has it under this number already, but differently.</source>
        <translation>Под этим номером у платформы уже есть другое действие.</translation>
    </message>
    <message>
        <source>The platform did not accept it (%1).</source>
        <translation>Платформа не приняла (%1).</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Это уже сделано.</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>Заказ тем временем отменили.</translation>
    </message>
    <message>
        <source>The order is no longer here.</source>
        <translation>Этого заказа здесь больше нет.</translation>
    </message>
    <message>
        <source>Read the platform&apos;s answer first.</source>
        <translation>Сначала прочтите ответ платформы.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>Не удалось сохранить. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Сейчас это невозможно.</translation>
    </message>
    <message>
        <source>Something has run out</source>
        <translation>Что-то закончилось</translation>
    </message>
    <message>
        <source>The kitchen is too busy</source>
        <translation>Кухня перегружена</translation>
    </message>
    <message>
        <source>We are closing</source>
        <translation>Мы закрываемся</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>The customer cancelled it</source>
        <translation>Отменил клиент</translation>
    </message>
    <message>
        <source>The courier cancelled it</source>
        <translation>Отменил курьер</translation>
    </message>
    <message>
        <source>The venue cancelled it</source>
        <translation>Отменило заведение</translation>
    </message>
    <message>
        <source>Support cancelled it</source>
        <translation>Отменила поддержка</translation>
    </message>
    <message>
        <source>The platform cancelled it</source>
        <translation>Отменила платформа</translation>
    </message>
    <message>
        <source>changed their mind</source>
        <translation>передумал</translation>
    </message>
    <message>
        <source>nobody confirmed it in time</source>
        <translation>никто не принял его вовремя</translation>
    </message>
    <message>
        <source>no courier was found</source>
        <translation>курьер не нашёлся</translation>
    </message>
    <message>
        <source>ordered by mistake</source>
        <translation>заказал по ошибке</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>оплата не прошла</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>слишком долго</translation>
    </message>
    <message>
        <source>You are not paid for it.</source>
        <translation>Этот заказ вам не оплатят.</translation>
    </message>
    <message>
        <source>The platform pays you for the products.</source>
        <translation>Стоимость товаров платформа вам возместит.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Заказан</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Unknown delivery: ask support</source>
        <translation>Неизвестная доставка: спросите поддержку</translation>
    </message>
    <message>
        <source>Unknown payment: ask support</source>
        <translation>Неизвестная оплата: спросите поддержку</translation>
    </message>
    <message>
        <source>Unknown delivery</source>
        <translation>Неизвестная доставка</translation>
    </message>
</context>
</TS>
