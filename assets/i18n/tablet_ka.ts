<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka">
<context>
    <name>AlertActions</name>
    <message>
        <source>Preparation time, min</source>
        <translation>მომზადების დრო, წთ</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>მიღება · %n წთ</numerusform>
            <numerusform>მიღება · %n წთ</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Test order</source>
        <translation>სატესტო შეკვეთა</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>ახალი შეკვეთა</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>მხოლოდ 18 წლიდან</translation>
    </message>
    <message>
        <source>until auto-cancel</source>
        <translation>ავტოგაუქმებამდე</translation>
    </message>
    <message>
        <source>until it goes ahead</source>
        <translation>ავტომატურ მიღებამდე</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ელოდება</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>კიდევ %n ელოდება</numerusform>
            <numerusform>კიდევ %n ელოდება</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Ask: %1</source>
        <translation>ჰკითხეთ: %1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Nothing can be saved now. What you tap does not count.</source>
        <translation>ახლა არაფერი ინახება. რასაც შეეხებით, არ ჩაითვლება.</translation>
    </message>
    <message>
        <source>%1: the platform does not know yet that you accepted. Call support: %2</source>
        <translation>%1: პლატფორმამ ჯერ არ იცის, რომ შეკვეთა მიიღეთ. დაურეკეთ მხარდაჭერას: %2</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>კავშირი არ არის %1-დან</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>კავშირი არ არის</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting</source>
        <translation>
            <numerusform>%n მოქმედება ელოდება</numerusform>
            <numerusform>%n მოქმედება ელოდება</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume was changed: %1 %</source>
        <translation>ხმის სიმაღლე შეიცვალა: %1 %</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
    <message>
        <source>The screen may go dark by itself. A new order lights it up.</source>
        <translation>ეკრანი შეიძლება თავისით ჩაქრეს. ახალი შეკვეთა მას აანთებს.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep by itself, and then nothing rings. Call support.</source>
        <translation>პლანშეტს შეიძლება თავისით ჩაეძინოს, და მაშინ აღარაფერი დარეკავს. დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Paused until %1: no new orders come in.</source>
        <translation>პაუზაა %1-მდე: ახალი შეკვეთები არ შემოდის.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Opening at %1: check in</source>
        <translation>ვიხსნებით %1-ზე: გახსენით ცვლა</translation>
    </message>
    <message>
        <source>Open since %1: check in</source>
        <translation>ღიაა %1-დან: გახსენით ცვლა</translation>
    </message>
    <message>
        <source>Open since %1, and nobody has checked in</source>
        <translation>ღიაა %1-დან, ცვლა კი არავის გაუხსნია</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>ნაკლების ჩვენება</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>კიდევ %n შეტყობინება</numerusform>
            <numerusform>კიდევ %n შეტყობინება</numerusform>
        </translation>
    </message>
    <message>
        <source>An order was changed, and this tablet cannot show how</source>
        <translation>შეკვეთა შეიცვალა, ამ პლანშეტს კი ცვლილების ჩვენება არ შეუძლია</translation>
    </message>
    <message>
        <source>An order came that this tablet cannot show</source>
        <translation>მოვიდა შეკვეთა, რომელსაც ეს პლანშეტი ვერ აჩვენებს</translation>
    </message>
    <message>
        <source>Call support: %1</source>
        <translation>დარეკეთ მხარდაჭერაში: %1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>მზადდება</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Support makes the tablet ring</source>
        <translation>მხარდაჭერა პლანშეტს არეკინებს</translation>
    </message>
    <message>
        <source>The platform does not know yet that you accepted</source>
        <translation>პლატფორმამ ჯერ არ იცის, რომ შეკვეთა მიიღეთ</translation>
    </message>
    <message>
        <source>No new order has come. If you are on the phone with support, tell them that you hear it.</source>
        <translation>ახალი შეკვეთა არ შემოსულა. თუ მხარდაჭერას ტელეფონით ესაუბრებით, უთხარით, რომ ხმა გესმით.</translation>
    </message>
    <message>
        <source>Call support now and read out the order code. They will tell you whether to go on preparing.</source>
        <translation>ახლავე დაურეკეთ მხარდაჭერას და უკარნახეთ შეკვეთის კოდი. გეტყვიან, გააგრძელოთ თუ არა მომზადება.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Understood, stop the tone</source>
        <translation>გასაგებია, შეწყდეს ხმა</translation>
    </message>
    <message>
        <source>Stop the ringing</source>
        <translation>ხმის შეწყვეტა</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call support</source>
        <translation>დარეკვა მხარდაჭერაში</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Say: “%1” was refused. %2</source>
        <translation>უთხარით: „%1“ არ მიიღეს. %2</translation>
    </message>
</context>
<context>
    <name>CancelledCard</name>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>შეკვეთა %1 გაუქმდა</translation>
    </message>
    <message>
        <source>Cancelled: stop preparing</source>
        <translation>გაუქმდა: შეწყვიტეთ მომზადება</translation>
    </message>
    <message>
        <source>Cancelled: do not prepare it</source>
        <translation>გაუქმდა: ნუ მოამზადებთ</translation>
    </message>
    <message numerus="yes">
        <source>%n more cancelled</source>
        <translation>
            <numerusform>კიდევ %n გაუქმდა</numerusform>
            <numerusform>კიდევ %n გაუქმდა</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>CardLines</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ კიდევ %n</numerusform>
            <numerusform>+ კიდევ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
</context>
<context>
    <name>CheckInStanding</name>
    <message>
        <source>One moment…</source>
        <translation>ერთი წამით…</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>ველოდებით პლატფორმას</translation>
    </message>
    <message>
        <source>This tablet is not paired</source>
        <translation>პლანშეტი არ არის დაკავშირებული</translation>
    </message>
    <message>
        <source>Open, but not checked in</source>
        <translation>ღიაა, მაგრამ ცვლა არ გახსნილა</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>ცვლა ჯერ არ გახსნილა</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>ცვლა გახსნილია</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>პაუზა</translation>
    </message>
    <message>
        <source>This tablet was removed</source>
        <translation>პლანშეტი გათიშულია</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ახლა დაკეტილია</translation>
    </message>
    <message>
        <source>Hours and products come with the first connection.</source>
        <translation>საათები და პროდუქტები პირველივე კავშირისას ჩამოიტვირთება.</translation>
    </message>
    <message>
        <source>Ask support for a code of eight digits.</source>
        <translation>მხარდაჭერას სთხოვეთ რვანიშნა კოდი.</translation>
    </message>
    <message>
        <source>Open since %1. The platform sees that nobody has checked in.</source>
        <translation>ღიაა %1-დან. პლატფორმა ხედავს, რომ ცვლა არავის გაუხსნია.</translation>
    </message>
    <message>
        <source>The venue opens: %1. The check takes less than a minute.</source>
        <translation>ობიექტი იხსნება: %1. შემოწმებას ერთ წუთზე ნაკლები სჭირდება.</translation>
    </message>
    <message>
        <source>Since %1. Open %2.</source>
        <translation>%1-დან. ღიაა %2.</translation>
    </message>
    <message>
        <source>No new orders %1.</source>
        <translation>ახალი შეკვეთები არ მოვა %1.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this tablet. What was tapped is kept. Call support for a new code.</source>
        <translation>პლატფორმა ამ პლანშეტს აღარ იღებს. თქვენი მოქმედებები შენახულია. დარეკეთ მხარდაჭერაში და სთხოვეთ ახალი კოდი.</translation>
    </message>
    <message>
        <source>No opening in the next two weeks.</source>
        <translation>უახლოეს ორ კვირაში გახსნა არ არის.</translation>
    </message>
    <message>
        <source>Next opening: %1</source>
        <translation>შემდეგი გახსნა: %1</translation>
    </message>
    <message>
        <source>Check in with one tap</source>
        <translation>ცვლის გახსნა ერთი შეხებით</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>ნაბიჯების გავლა</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>ცვლის მაინც გახსნა</translation>
    </message>
    <message>
        <source>Start the check-in</source>
        <translation>შემოწმების დაწყება</translation>
    </message>
    <message>
        <source>Really check out? Tap once more</source>
        <translation>ნამდვილად დახუროთ? კიდევ ერთხელ შეეხეთ</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>ცვლის დახურვა</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation>ახალი კოდის აკრეფა</translation>
    </message>
</context>
<context>
    <name>CheckInSupport</name>
    <message>
        <source>Support: %1</source>
        <translation>მხარდაჭერა: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>ნაბიჯი: %1</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Support code</source>
        <translation>მხარდაჭერის კოდი</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>ისინი ლაპარაკობენ</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>თქვენ კითხულობთ</translation>
    </message>
    <message>
        <source>Read it back: %1</source>
        <translation>გაუმეორეთ: %1</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n წთ</numerusform>
            <numerusform>%n წთ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeactivateSheet</name>
    <message>
        <source>On which day does it return?</source>
        <translation>რომელ დღეს დაბრუნდება?</translation>
    </message>
    <message>
        <source>Until when is it off?</source>
        <translation>როდემდე გამოირთოს?</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>გამორთულია</translation>
    </message>
    <message>
        <source>Switch back on</source>
        <translation>ხელახლა ჩართვა</translation>
    </message>
    <message>
        <source>Until the end of the day (%1)</source>
        <translation>დღის ბოლომდე (%1)</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>დღის ბოლომდე</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n საათით</numerusform>
            <numerusform>%n საათით</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>თარიღამდე…</translation>
    </message>
    <message>
        <source>Until switched back on</source>
        <translation>სანამ არ ჩართავთ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Corners to tap</source>
        <translation>კუთხეები შესამოწმებელია</translation>
    </message>
    <message>
        <source>A person has to prove that the screen feels every tap.</source>
        <translation>ადამიანმა უნდა დაადასტუროს, რომ ეკრანი ყოველ შეხებას გრძნობს.</translation>
    </message>
    <message>
        <source>Please tap “Tap the corners” and touch the four marks one after the other.</source>
        <translation>დააჭირეთ ღილაკს „კუთხეებზე შეხება“ და ოთხივე ნიშანს რიგრიგობით შეეხეთ.</translation>
    </message>
    <message>
        <source>A corner is dead</source>
        <translation>კუთხე არ რეაგირებს</translation>
    </message>
    <message>
        <source>Dirt or water on the glass, a protective film, or a dead zone of the touch panel.</source>
        <translation>მინაზე ჭუჭყი ან წყალია, დამცავი ფირია, ან სენსორს მკვდარი ზონა აქვს.</translation>
    </message>
    <message>
        <source>Please wipe the screen and your hands dry, take off a film or a case that covers the edge, and try the corners once more.</source>
        <translation>გაამშრალეთ ეკრანიც და ხელებიც, მოხსენით ფირი ან ჩასადები, თუ კიდეს ფარავს, და კუთხეები თავიდან სცადეთ.</translation>
    </message>
    <message>
        <source>Feels every tap</source>
        <translation>ყოველ შეხებას გრძნობს</translation>
    </message>
    <message>
        <source>All four corners reacted.</source>
        <translation>ოთხივე კუთხემ უპასუხა.</translation>
    </message>
    <message>
        <source>The screen is fine. Go on to the next step.</source>
        <translation>ეკრანი წესრიგშია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>Clock agrees</source>
        <translation>საათი ემთხვევა</translation>
    </message>
    <message>
        <source>Within five minutes of the platform&apos;s time.</source>
        <translation>პლატფორმის დროს ხუთი წუთის ფარგლებში ემთხვევა.</translation>
    </message>
    <message>
        <source>The clock is fine. Go on to the next step.</source>
        <translation>საათი წესრიგშია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>საათი არასწორია</translation>
    </message>
    <message>
        <source>More than five minutes off. Deadlines go by the platform&apos;s time, but secure connections may soon fail.</source>
        <translation>ხუთ წუთზე მეტით ცდება. ვადები პლატფორმის დროით ითვლება, მაგრამ დაცულ კავშირს მალე პრობლემა შეექმნება.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is wrong. Tap “Open all the same”; orders are safe. A technician will set the clock.</source>
        <translation>პლანშეტის საათი არასწორია. დააჭირეთ ღილაკს „მაინც გახსნა“; შეკვეთებს არაფერი ემუქრება. საათს ტექნიკოსი გაასწორებს.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>ვერ შეადარა</translation>
    </message>
    <message>
        <source>Without a connection there is no platform time to compare with.</source>
        <translation>კავშირის გარეშე შესადარებელი დრო არ არის.</translation>
    </message>
    <message>
        <source>Please compare the time on the tablet with your phone. If it is the same, tap “The time is right”.</source>
        <translation>შეადარეთ პლანშეტის დრო ტელეფონისას. თუ ერთნაირია, დააჭირეთ ღილაკს „დრო სწორია“.</translation>
    </message>
    <message>
        <source>Are the hours on the screen those of today? Then tap “The hours are right”.</source>
        <translation>ეკრანზე დღევანდელი საათებია? მაშინ დააჭირეთ ღილაკს „საათები სწორია“.</translation>
    </message>
    <message>
        <source>Nothing is off</source>
        <translation>არაფერია გამორთული</translation>
    </message>
    <message>
        <source>Every product can be ordered.</source>
        <translation>ყველა პროდუქტის შეკვეთა შეიძლება.</translation>
    </message>
    <message>
        <source>All products are on. Go on to the next step.</source>
        <translation>ყველა პროდუქტი ჩართულია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>Some products are off</source>
        <translation>ზოგი პროდუქტი გამორთულია</translation>
    </message>
    <message>
        <source>Products were switched off earlier; forgotten ones cost sales.</source>
        <translation>პროდუქტები ადრე გამორთეს; დავიწყებული გაყიდვებს აკლებს.</translation>
    </message>
    <message>
        <source>Please look through the list: switch on what you have again, then tap the green button.</source>
        <translation>გადახედეთ სიას: ჩართეთ, რაც ისევ გაქვთ, მერე დააჭირეთ მწვანე ღილაკს.</translation>
    </message>
    <message>
        <source>They say the list is wrong</source>
        <translation>ამბობენ, რომ სია არასწორია</translation>
    </message>
    <message>
        <source>Something must be switched on before the day opens.</source>
        <translation>სანამ დღე გაიხსნება, რაღაც უნდა ჩაირთოს.</translation>
    </message>
    <message>
        <source>Tap the switch beside each product that is there again, then the green button.</source>
        <translation>დააჭირეთ ჩამრთველს ყველა პროდუქტთან, რომელიც ისევ გაქვთ, მერე — მწვანე ღილაკს.</translation>
    </message>
    <message>
        <source>Hours to confirm</source>
        <translation>საათები დასადასტურებელია</translation>
    </message>
    <message>
        <source>The hours come from the platform; a person says whether they hold today.</source>
        <translation>საათები პლატფორმიდან მოდის; ადამიანი ადასტურებს, დღეს სწორია თუ არა.</translation>
    </message>
    <message>
        <source>Hours are wrong</source>
        <translation>საათები არასწორია</translation>
    </message>
    <message>
        <source>Today&apos;s hours differ from those of the platform. You change them, they look again.</source>
        <translation>დღევანდელი საათები პლატფორმისას არ ემთხვევა. თქვენ ცვლით, ისინი ხელახლა ამოწმებენ.</translation>
    </message>
    <message>
        <source>From when to when are you open today? I am changing it now; please tap “Look again” in a minute.</source>
        <translation>დღეს რომლიდან რომლამდე მუშაობთ? ახლავე ვცვლი; ერთ წუთში დააჭირეთ ღილაკს „ხელახლა შემოწმება“.</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>დასვენების დღეა</translation>
    </message>
    <message>
        <source>According to the platform the venue is closed today; no orders would come.</source>
        <translation>პლატფორმის მიხედვით, ობიექტი დღეს დაკეტილია; შეკვეთები არ მოვა.</translation>
    </message>
    <message>
        <source>We have today as a closed day. Are you open? Then tell me the hours, and I will open it.</source>
        <translation>ჩვენთან დღეს დასვენების დღედ წერია. მუშაობთ? მითხარით საათები და გავხსნი.</translation>
    </message>
    <message>
        <source>All done, one tap left</source>
        <translation>ყველაფერი მზადაა, ერთი დაჭერა დარჩა</translation>
    </message>
    <message>
        <source>Every step has passed; the day opens with the green button.</source>
        <translation>ყველა ნაბიჯი გავლილია; დღე მწვანე ღილაკით იხსნება.</translation>
    </message>
    <message>
        <source>Please tap the green button “Ready for orders”. The tablet is checked in after that.</source>
        <translation>დააჭირეთ მწვანე ღილაკს „მზად ვართ შეკვეთებისთვის“. ამის მერე ცვლა გახსნილია.</translation>
    </message>
    <message>
        <source>Steps are missing</source>
        <translation>ნაბიჯები აკლია</translation>
    </message>
    <message>
        <source>The button stays grey until every step before it is green, or opened all the same.</source>
        <translation>ღილაკი ნაცრისფერია, სანამ წინა ნაბიჯები მწვანე არ გახდება ან მაინც არ გახსნიან.</translation>
    </message>
    <message>
        <source>Which of the tiles C1 to C7 is not green? Please tap it and read me what it says.</source>
        <translation>C1-დან C7-მდე რომელი ფილა არ არის მწვანე? დააჭირეთ და წამიკითხეთ, რა წერია.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>კავშირი არის</translation>
    </message>
    <message>
        <source>The platform answers this tablet.</source>
        <translation>პლატფორმა ამ პლანშეტს პასუხობს.</translation>
    </message>
    <message>
        <source>The connection is fine. Go on to the next step.</source>
        <translation>კავშირი წესრიგშია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>ინტერნეტი არ არის</translation>
    </message>
    <message>
        <source>The tablet has no way to the internet: Wi-Fi off, out of reach or wrongly set, cable out, or the router is down.</source>
        <translation>პლანშეტს ინტერნეტი არ აქვს: Wi-Fi გამორთულია, შორს არის ან არასწორადაა მითითებული, კაბელი ამოვარდნილია, ან როუტერი არ მუშაობს.</translation>
    </message>
    <message>
        <source>Does a phone on the same Wi-Fi open a page? If not, please switch the router off and on and wait two minutes. If it does, bring the tablet nearer to the router, then tap “Look again”.</source>
        <translation>იმავე Wi-Fi-ზე ტელეფონი გვერდს ხსნის? თუ არა, გამორთეთ და ჩართეთ როუტერი და ორი წუთი დაელოდეთ. თუ ხსნის, პლანშეტი როუტერთან ახლოს მიიტანეთ და დააჭირეთ ღილაკს „ხელახლა შემოწმება“.</translation>
    </message>
    <message>
        <source>Internet yes, platform no</source>
        <translation>ინტერნეტი არის, პლატფორმა — არა</translation>
    </message>
    <message>
        <source>The network works; the platform does not answer or answers with an error. It is on our side.</source>
        <translation>ქსელი მუშაობს; პლატფორმა არ პასუხობს ან შეცდომას აბრუნებს. პრობლემა ჩვენს მხარესაა.</translation>
    </message>
    <message>
        <source>Your network is fine, the trouble is with us. Nothing you tapped is lost. Please look again in a minute; I am reporting it now.</source>
        <translation>თქვენი ქსელი წესრიგშია, პრობლემა ჩვენთანაა. რასაც დააჭირეთ, არაფერი დაიკარგება. ერთ წუთში ხელახლა შეამოწმეთ; ახლავე ვატყობინებ კოლეგებს.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants a login</source>
        <translation>Wi-Fi ავტორიზაციას ითხოვს</translation>
    </message>
    <message>
        <source>Another page answers in place of the platform: a guest network with a login page.</source>
        <translation>პლატფორმის ნაცვლად სხვა გვერდი პასუხობს: ეს სტუმრების ქსელია, რომელსაც შესვლის გვერდი აქვს.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a login first. Is there a Wi-Fi for the staff? Please connect the tablet to that one.</source>
        <translation>ეს Wi-Fi ჯერ შესვლას ითხოვს. გაქვთ პერსონალის Wi-Fi? პლანშეტი იმ ქსელს შეუერთეთ.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>კავშირი დაუცველია</translation>
    </message>
    <message>
        <source>The certificate cannot be checked: the tablet&apos;s date is wrong, or the network puts itself in between.</source>
        <translation>სერტიფიკატის შემოწმება ვერ ხერხდება: პლანშეტზე თარიღი არასწორია, ან ქსელი შუაში ერევა.</translation>
    </message>
    <message>
        <source>Please read me the date and the time on the tablet. If they are wrong, I will help to set them; if they are right, please try a phone&apos;s hotspot.</source>
        <translation>წამიკითხეთ, გთხოვთ, პლანშეტზე ნაჩვენები თარიღი და დრო. თუ არასწორია, გასწორებაში დაგეხმარებით; თუ სწორია, ტელეფონის ინტერნეტით სცადეთ.</translation>
    </message>
    <message>
        <source>Removed by the platform</source>
        <translation>პლატფორმამ მოხსნა</translation>
    </message>
    <message>
        <source>The platform no longer takes this tablet&apos;s key. It needs a new pairing code.</source>
        <translation>პლატფორმა ამ პლანშეტის გასაღებს აღარ იღებს. საჭიროა დაკავშირების ახალი კოდი.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again. I will read you eight digits; please tap “Type a pairing code”.</source>
        <translation>პლანშეტი თავიდან უნდა დავაკავშიროთ. რვა ციფრს გიკარნახებთ; დააჭირეთ ღილაკს „დაკავშირების კოდის აკრეფა“.</translation>
    </message>
    <message>
        <source>Charger plugged in</source>
        <translation>დამტენი შეერთებულია</translation>
    </message>
    <message>
        <source>The charger gives power.</source>
        <translation>დამტენი კვებას აწვდის.</translation>
    </message>
    <message>
        <source>The power is fine. Go on to the next step.</source>
        <translation>კვება წესრიგშია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>ბატარეაზე მუშაობს</translation>
    </message>
    <message>
        <source>No power comes from the charger: plug out, socket dead, or a broken cable or charger.</source>
        <translation>დამტენიდან კვება არ მოდის: ამოვარდნილია, შტეფსელი არ მუშაობს, ან კაბელი თუ დამტენი დაზიანებულია.</translation>
    </message>
    <message>
        <source>Please push the charger&apos;s plug firmly into the tablet and into the socket. Nothing changes? Try another socket, then another cable.</source>
        <translation>მჭიდროდ შეაერთეთ დამტენი პლანშეტშიც და შტეფსელშიც. არაფერი შეიცვალა? სცადეთ სხვა შტეფსელი, მერე სხვა კაბელი.</translation>
    </message>
    <message>
        <source>Battery nearly empty</source>
        <translation>ბატარეა თითქმის ცარიელია</translation>
    </message>
    <message>
        <source>It runs on a battery under 20 % and will soon go out. Power first, everything else after.</source>
        <translation>ბატარეაზე მუშაობს და 20 %-ზე ნაკლებია — მალე გამოირთვება. ჯერ კვება, დანარჩენი მერე.</translation>
    </message>
    <message>
        <source>The tablet will go out soon. Please plug the charger in now, before we go on; I will wait.</source>
        <translation>პლანშეტი მალე გამოირთვება. ახლავე შეაერთეთ დამტენი, სანამ გავაგრძელებთ; დაგელოდებით.</translation>
    </message>
    <message>
        <source>The tablet cannot tell</source>
        <translation>პლანშეტმა ვერ გაიგო</translation>
    </message>
    <message>
        <source>This machine does not report its power; a person has to look at the plug.</source>
        <translation>ეს მოწყობილობა კვებაზე მონაცემს არ იძლევა; ადამიანმა უნდა დახედოს.</translation>
    </message>
    <message>
        <source>Please look at the charger: is it plugged in, and is there a light on it? If yes, tap “It is plugged in”.</source>
        <translation>დახედეთ დამტენს: შეერთებულია, ნათურა ანთია? თუ კი, დააჭირეთ ღილაკს „შეერთებულია“.</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>აპლიკაციის ვერსია</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>სად არიან</translation>
    </message>
    <message>
        <source>How the step stands</source>
        <translation>ნაბიჯის მდგომარეობა</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>კავშირი</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ხმა</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>დამტენი</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ბატარეა</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>პლატფორმამ უარყო</translation>
    </message>
    <message>
        <source>Why it was off last</source>
        <translation>ბოლოს რატომ გამოირთო</translation>
    </message>
    <message>
        <source>Checks: power and heat</source>
        <translation>შემოწმება: კვება და სიცხე</translation>
    </message>
    <message>
        <source>Checks: screen and touch</source>
        <translation>შემოწმება: ეკრანი და სენსორი</translation>
    </message>
    <message>
        <source>Checks: network and clock</source>
        <translation>შემოწმება: ქსელი და საათი</translation>
    </message>
    <message>
        <source>Checks: memory</source>
        <translation>შემოწმება: მეხსიერება</translation>
    </message>
    <message>
        <source>Checks: app</source>
        <translation>შემოწმება: აპლიკაცია</translation>
    </message>
    <message>
        <source>looking, or passed</source>
        <translation>მოწმდება, ან გავლილია</translation>
    </message>
    <message>
        <source>asks them</source>
        <translation>ეკითხება</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>პრობლემა</translation>
    </message>
    <message>
        <source>could not look</source>
        <translation>ვერ შეამოწმა</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>შეერთებულია</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>გამოერთებულია</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>5 %-ზე ნაკლები</translation>
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
        <translation>50 % ან მეტი</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>არაფერი</translation>
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
        <translation>20-ზე მეტი</translation>
    </message>
    <message>
        <source>at least one, not read yet</source>
        <translation>მინიმუმ ერთი, ჯერ არ წაუკითხავთ</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>არ შემოწმებულა</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>წესრიგშია</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>გასათვალისწინებელია</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>გაფუჭებულია</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation>ამ პროგრამაზე ახალია</translation>
    </message>
    <message>
        <source>Ended in good order</source>
        <translation>წესიერად გამოირთო</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>განახლდა</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>გამორთეს</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>გადაიტვირთა</translation>
    </message>
    <message>
        <source>A support code has 12 characters, and these are %1: ask for the code again, group by group.</source>
        <translation>მხარდაჭერის კოდი 12 სიმბოლოსგან შედგება, ეს კი %1-ია: სთხოვეთ, თავიდან წაიკითხონ, ჯგუფ-ჯგუფად.</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) is in no support code: ask for it again.</source>
        <translation>სიმბოლო %1 („%2“) არცერთ კოდში არ გვხვდება: ჰკითხეთ თავიდან.</translation>
    </message>
    <message>
        <source>Character %1 is probably wrong, %2 would fit: ask for it again.</source>
        <translation>სიმბოლო %1 ალბათ არასწორია, %2 მოერგებოდა: ჰკითხეთ თავიდან.</translation>
    </message>
    <message>
        <source>Characters %1 and %2 are probably swapped: ask for them again.</source>
        <translation>სიმბოლოები %1 და %2 ალბათ გადანაცვლებულია: ჰკითხეთ თავიდან.</translation>
    </message>
    <message>
        <source>More than one character is wrong: ask for the whole code again.</source>
        <translation>ერთზე მეტი სიმბოლოა არასწორი: სთხოვეთ მთელი კოდი თავიდან.</translation>
    </message>
    <message>
        <source>A newer version of the app made this code, or several characters are wrong: update this program, or ask again.</source>
        <translation>კოდი აპლიკაციის უფრო ახალმა ვერსიამ შექმნა, ან რამდენიმე სიმბოლოა არასწორი: განაახლეთ ეს პროგრამა, ან თავიდან ჰკითხეთ.</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>ანა</translation>
    </message>
    <message>
        <source>Frank</source>
        <translation>ფიქრია</translation>
    </message>
    <message>
        <source>King</source>
        <translation>კახა</translation>
    </message>
    <message>
        <source>Mary</source>
        <translation>მარიამი</translation>
    </message>
    <message>
        <source>Robert</source>
        <translation>რობერტი</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>თამარი</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>უშბა</translation>
    </message>
    <message>
        <source>William</source>
        <translation>უილიამი</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>იქსი</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>რას ხედავენ</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>სავარაუდო მიზეზი</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>უთხარით</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>ასევე</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>არ არის დაკავშირებული</translation>
    </message>
    <message>
        <source>A new or emptied tablet that belongs to no venue yet.</source>
        <translation>ახალი ან გასუფთავებული პლანშეტი, რომელიც ჯერ არცერთ ობიექტს არ ეკუთვნის.</translation>
    </message>
    <message>
        <source>I will read you eight digits. Please type them on the tablet&apos;s keypad, one by one.</source>
        <translation>რვა ციფრს გიკარნახებთ. აკრიფეთ პლანშეტის კლავიშებზე, თითო-თითოდ.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>ცვლა არ გაუხსნიათ</translation>
    </message>
    <message>
        <source>The venue is open or opens soon, and nobody has checked in: the likely reason why nothing rings.</source>
        <translation>ობიექტი ღიაა ან მალე იხსნება, ცვლა კი არავის გაუხსნია: ალბათ ამიტომაც არ რეკავს.</translation>
    </message>
    <message>
        <source>The tablet is not checked in. Please tap the green button and go through the steps with me.</source>
        <translation>პლანშეტზე ცვლა არ არის გახსნილი. დააჭირეთ მწვანე ღილაკს და ნაბიჯები ერთად გავიაროთ.</translation>
    </message>
    <message>
        <source>Checked in, nothing wrong found</source>
        <translation>ცვლა გახსნილია, პრობლემა არ ჩანს</translation>
    </message>
    <message>
        <source>The tablet knows of no trouble. Let it ring from your side to be sure.</source>
        <translation>პლანშეტმა პრობლემა არ იცის. დასარწმუნებლად თქვენი მხრიდან დაარეკინეთ.</translation>
    </message>
    <message>
        <source>Everything looks right from here. I will make the tablet ring now: do you hear it?</source>
        <translation>აქედან ყველაფერი წესრიგშია. ახლა პლანშეტს დავარეკინებ: გესმით?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>დაპაუზებულია</translation>
    </message>
    <message>
        <source>The venue takes no new orders until the pause ends.</source>
        <translation>პაუზის დასრულებამდე ობიექტი ახალ შეკვეთებს არ იღებს.</translation>
    </message>
    <message>
        <source>Your venue is paused. Do you want orders now? Then tap “Open again” in the banner.</source>
        <translation>თქვენი ობიექტი დაპაუზებულია. გსურთ შეკვეთები ახლა? ბანერზე დააჭირეთ ღილაკს „ხელახლა გახსნა“.</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>ამ დროს დაკეტილია</translation>
    </message>
    <message>
        <source>Outside opening hours no orders come. If they are open, the hours on the platform are wrong.</source>
        <translation>სამუშაო საათების გარეთ შეკვეთები არ მოდის. თუ მუშაობენ, პლატფორმაზე საათები არასწორია.</translation>
    </message>
    <message>
        <source>By our hours you are closed now. Are you open? Then tell me your hours for today.</source>
        <translation>ჩვენი საათებით ახლა დაკეტილი ხართ. მუშაობთ? მითხარით დღევანდელი საათები.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>This code was made before the tablet had looked, or by a newer version.</source>
        <translation>კოდი შეიქმნა, სანამ პლანშეტი შეამოწმებდა, ან უფრო ახალმა ვერსიამ.</translation>
    </message>
    <message>
        <source>Please read me the large line at the top of the screen.</source>
        <translation>წამიკითხეთ, გთხოვთ, დიდი სტრიქონი ეკრანის თავში.</translation>
    </message>
    <message>
        <source>Memory full or failing</source>
        <translation>მეხსიერება სავსეა ან იშლება</translation>
    </message>
    <message>
        <source>The tablet cannot save, or its memory is short: taps are refused in words, orders still ring.</source>
        <translation>პლანშეტი ვერ ინახავს, ან მეხსიერება აღარ ყოფნის: დაჭერებს უარყოფს და წერს, შეკვეთები კი რეკავს.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. If the message comes back, agree with me by phone on each order; I am sending another tablet.</source>
        <translation>პლანშეტი გამორთეთ და ჩართეთ. თუ შეტყობინება დაბრუნდა, ყოველი შეკვეთა ტელეფონით შევათანხმოთ; სხვა პლანშეტს გიგზავნით.</translation>
    </message>
    <message>
        <source>Refused actions wait</source>
        <translation>უარყოფილი მოქმედებები ელოდება</translation>
    </message>
    <message>
        <source>The platform refused something that was tapped; the Queue screen says what and why.</source>
        <translation>პლატფორმამ რომელიღაც მოქმედება უარყო; ეკრანზე „გასაგზავნი“ წერია, რა და რატომ.</translation>
    </message>
    <message>
        <source>Please open the menu, then “Queue”, and read me the line with the red mark.</source>
        <translation>გახსენით მენიუ, მერე „გასაგზავნი“ და წამიკითხეთ წითლად მონიშნული სტრიქონი.</translation>
    </message>
    <message>
        <source>Many actions wait</source>
        <translation>ბევრი მოქმედება ელოდება</translation>
    </message>
    <message>
        <source>Actions wait although there is a connection: the platform takes them slowly or not at all.</source>
        <translation>კავშირი არის, მოქმედებები კი მაინც ელოდება: პლატფორმა ნელა იღებს ან საერთოდ არ იღებს.</translation>
    </message>
    <message>
        <source>What you tapped is safe and waits to be sent. Please leave the tablet on; I am looking at our side.</source>
        <translation>რასაც დააჭირეთ, შენახულია და გაგზავნას ელოდება. პლანშეტი ჩართული დატოვეთ; ჩვენს მხარეს ვამოწმებ.</translation>
    </message>
    <message>
        <source>Battery, charger or heat</source>
        <translation>ბატარეა, დამტენი ან სიცხე</translation>
    </message>
    <message>
        <source>The checks found a worn battery, a charger that is too weak, or too much heat.</source>
        <translation>შემოწმებამ გაცვეთილი ბატარეა, სუსტი დამტენი ან გადახურება აჩვენა.</translation>
    </message>
    <message>
        <source>Please use the charger that came with the tablet, in a socket of its own, and keep the tablet away from the oven and the sun.</source>
        <translation>გამოიყენეთ პლანშეტის თანმხლები დამტენი, ცალკე შტეფსელში, და პლანშეტი ღუმელსა და მზეს მოაშორეთ.</translation>
    </message>
    <message>
        <source>Screen or touch</source>
        <translation>ეკრანი ან სენსორი</translation>
    </message>
    <message>
        <source>The checks found a dark panel or a touch zone that does not react.</source>
        <translation>შემოწმებამ ჩამუქებული ეკრანი ან უმოქმედო სენსორული ზონა აჩვენა.</translation>
    </message>
    <message>
        <source>Please wipe the screen dry and turn the brightness up. Does every part of it react?</source>
        <translation>გაამშრალეთ ეკრანი და სიკაშკაშე აუწიეთ. ყველა ნაწილი რეაგირებს?</translation>
    </message>
    <message>
        <source>Network weak or clock off</source>
        <translation>ქსელი სუსტია ან საათი ცდება</translation>
    </message>
    <message>
        <source>It works now, but the checks found a weak signal, a slow network or a clock that is off.</source>
        <translation>ახლა მუშაობს, მაგრამ შემოწმებამ სუსტი სიგნალი, ნელი ქსელი ან საათის ცდომილება აჩვენა.</translation>
    </message>
    <message>
        <source>Can the tablet stand nearer to the router, or on a cable?</source>
        <translation>შეიძლება პლანშეტი როუტერთან ახლოს დადგას, ან კაბელით შეერთდეს?</translation>
    </message>
    <message>
        <source>The app had trouble</source>
        <translation>აპლიკაციას პრობლემა ჰქონდა</translation>
    </message>
    <message>
        <source>The checks found crashes, restarts or a setting of this kiosk that is wrong.</source>
        <translation>შემოწმებამ გაჩერებები, გადატვირთვები ან არასწორი პარამეტრი აჩვენა.</translation>
    </message>
    <message>
        <source>Please open the menu, let the tablet check itself, and read me the first red line.</source>
        <translation>გახსენით მენიუ, პლანშეტს თავი შეამოწმებინეთ და წამიკითხეთ პირველი წითელი სტრიქონი.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>დენი გაითიშა</translation>
    </message>
    <message>
        <source>It went out from one second to the next: the socket, the plug or the mains.</source>
        <translation>ერთ წამში გამოირთო: შტეფსელის, დამტენის ან დენის ბრალია.</translation>
    </message>
    <message>
        <source>The tablet lost its power. Is it in a socket that somebody switches off at night?</source>
        <translation>პლანშეტს დენი გაეთიშა. ისეთ შტეფსელში ხომ არ არის, რომელსაც ღამით თიშავენ?</translation>
    </message>
    <message>
        <source>Battery ran empty</source>
        <translation>ბატარეა დაჯდა</translation>
    </message>
    <message>
        <source>It ran on its battery until that was empty; the charger was out or too weak.</source>
        <translation>ბატარეაზე იმუშავა, სანამ არ დაჯდა; დამტენი გამოერთებული ან სუსტი იყო.</translation>
    </message>
    <message>
        <source>The battery had run empty. Please keep the charger plugged in day and night.</source>
        <translation>ბატარეა დამჯდარა. დამტენი დღე და ღამე შეერთებული დატოვეთ.</translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation>გადახურდა</translation>
    </message>
    <message>
        <source>The tablet switched itself off because it was too hot.</source>
        <translation>პლანშეტი გადახურების გამო თავისით გამოირთო.</translation>
    </message>
    <message>
        <source>It had become too hot. Please move it away from the oven, the grill and the sun.</source>
        <translation>ზედმეტად გახურებულა. მოაშორეთ ღუმელს, გრილს და მზეს.</translation>
    </message>
    <message>
        <source>Had frozen</source>
        <translation>გაჭედილი იყო</translation>
    </message>
    <message>
        <source>The tablet hung and was restarted by its watchdog.</source>
        <translation>პლანშეტი გაიჭედა და მცველმა გადატვირთა.</translation>
    </message>
    <message>
        <source>The tablet had frozen and restarted itself. Has that happened before this week?</source>
        <translation>პლანშეტი გაჭედილა და თავისით გადაიტვირთა. ამ კვირაში უკვე მოხდა ასეთი რამ?</translation>
    </message>
    <message>
        <source>Switched off by the button</source>
        <translation>ღილაკით გამორთეს</translation>
    </message>
    <message>
        <source>Somebody held the power button, or the power was cut: the two cannot be told apart.</source>
        <translation>ვიღაცამ ღილაკს ხანგრძლივად დააჭირა, ან დენი გაითიშა: ერთმანეთისგან ვერ გაირჩევა.</translation>
    </message>
    <message>
        <source>Did somebody switch the tablet off with its button? It can stay on all night.</source>
        <translation>ვინმემ ღილაკით ხომ არ გამორთო პლანშეტი? ღამითაც შეიძლება ჩართული იყოს.</translation>
    </message>
    <message>
        <source>The app had crashed</source>
        <translation>აპლიკაცია გაჩერდა</translation>
    </message>
    <message>
        <source>The app ended by an error of ours and was started again. Ask for the report.</source>
        <translation>აპლიკაცია ჩვენი შეცდომით გაჩერდა და ხელახლა ჩაირთო. ანგარიში მოითხოვეთ.</translation>
    </message>
    <message>
        <source>The app had stopped and started again by itself. Nothing you tapped is lost.</source>
        <translation>აპლიკაცია გაჩერდა და თავისით ჩაირთო. რასაც დააჭირეთ, არაფერი დაკარგულა.</translation>
    </message>
    <message>
        <source>Which screen they see is not known.</source>
        <translation>უცნობია, რომელ ეკრანს ხედავენ.</translation>
    </message>
    <message>
        <source>The pairing screen: a line that asks for the code from support, and a keypad.</source>
        <translation>დაკავშირების ეკრანი: კოდის მოთხოვნა და კლავიშები.</translation>
    </message>
    <message>
        <source>The check-in screen, with one green button to begin.</source>
        <translation>ცვლის გახსნის ეკრანი, დასაწყები მწვანე ღილაკით.</translation>
    </message>
    <message>
        <source>The board with the orders; the tablet is checked in.</source>
        <translation>შეკვეთების დაფა; ცვლა გახსნილია.</translation>
    </message>
    <message>
        <source>The board, with a banner that says until when it is paused.</source>
        <translation>დაფა, ბანერით: როდემდეა პაუზა.</translation>
    </message>
    <message>
        <source>The board; the venue is closed at this hour.</source>
        <translation>დაფა; ობიექტი ამ დროს დაკეტილია.</translation>
    </message>
    <message>
        <source>A full screen: the tablet was disconnected by the platform.</source>
        <translation>მთელ ეკრანზე: პლატფორმამ პლანშეტი გამორთო.</translation>
    </message>
    <message>
        <source>Check-in, step C1, Connection: whether the platform answers.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C1, კავშირი: პასუხობს თუ არა პლატფორმა.</translation>
    </message>
    <message>
        <source>Check-in, step C2, Power: whether the charger is plugged in.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C2, კვება: შეერთებულია თუ არა დამტენი.</translation>
    </message>
    <message>
        <source>Check-in, step C3, Sound: what was measured, or beeps to count.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C3, ხმა: რა გაიზომა, ან დასათვლელი სიგნალები.</translation>
    </message>
    <message>
        <source>Check-in, step C4, Screen: four corners to tap.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C4, ეკრანი: ოთხ კუთხეს უნდა შეეხონ.</translation>
    </message>
    <message>
        <source>Check-in, step C5, Clock: the tablet&apos;s time.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C5, საათი: პლანშეტის დრო.</translation>
    </message>
    <message>
        <source>Check-in, step C6, Products off: the list of what is switched off.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C6, გამორთული პროდუქტები: მათი სია.</translation>
    </message>
    <message>
        <source>Check-in, step C7, Today&apos;s hours.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C7, დღევანდელი საათები.</translation>
    </message>
    <message>
        <source>Check-in, step C8, Ready for orders: one large green button.</source>
        <translation>ცვლის გახსნა, ნაბიჯი C8, მზად შეკვეთებისთვის: ერთი დიდი მწვანე ღილაკი.</translation>
    </message>
    <message>
        <source>What does it say under “Connection”?</source>
        <translation>რა წერია სიტყვის „კავშირი“ ქვეშ?</translation>
    </message>
    <message>
        <source>Is the charger plugged in, and what does the tablet say about the battery?</source>
        <translation>დამტენი შეერთებულია? რას წერს პლანშეტი ბატარეაზე?</translation>
    </message>
    <message>
        <source>Did you hear the tablet just now? Read me the sentence under “Sound”.</source>
        <translation>ახლა პლანშეტის ხმა გაიგონეთ? წამიკითხეთ წინადადება სიტყვის „ხმა“ ქვეშ.</translation>
    </message>
    <message>
        <source>Do all four corners react when you touch them?</source>
        <translation>ოთხივე კუთხე რეაგირებს შეხებაზე?</translation>
    </message>
    <message>
        <source>What time does the tablet show, and what time is it on your phone?</source>
        <translation>რომელ საათს აჩვენებს პლანშეტი და რომელს — თქვენი ტელეფონი?</translation>
    </message>
    <message>
        <source>Is there anything in the list that you have again today?</source>
        <translation>სიაში არის რამე, რაც დღეს ისევ გაქვთ?</translation>
    </message>
    <message>
        <source>Are the hours on the screen right for today?</source>
        <translation>ეკრანზე საათები დღევანდელისთვის სწორია?</translation>
    </message>
    <message>
        <source>Is the green button bright or grey?</source>
        <translation>მწვანე ღილაკი აქტიურია თუ ნაცრისფერი?</translation>
    </message>
    <message>
        <source>Still no connection: a phone&apos;s hotspot, then “Look again”. Fails too: let them open all the same, mark the venue, and have them take orders through the web app on a phone.</source>
        <translation>კავშირი ისევ არ არის: ტელეფონის ინტერნეტი, მერე „ხელახლა შემოწმება“. ესეც არ უშველის: მაინც გახსნან, ობიექტი მონიშნეთ, შეკვეთები კი ტელეფონზე ვებ-აპლიკაციით მიიღონ.</translation>
    </message>
    <message>
        <source>Neither socket, cable nor charger helped: open all the same while the battery lasts, and order a charger for them.</source>
        <translation>ვერც შტეფსელმა, ვერც კაბელმა და ვერც დამტენმა უშველა: მაინც გახსნან, სანამ ბატარეა ყოფნის, და დამტენი გაუგზავნეთ.</translation>
    </message>
    <message>
        <source>Still no sound after a restart: open all the same with somebody watching the screen, mark the venue to be phoned at each order, and send another tablet.</source>
        <translation>გადატვირთვის მერეც უხმოა: მაინც გახსნან და ვინმემ ეკრანს უყუროს, ობიექტი ყოველ შეკვეთაზე დასარეკად მონიშნეთ და სხვა პლანშეტი გაგზავნეთ.</translation>
    </message>
    <message>
        <source>The same corner stays dead on a dry screen: open all the same if the buttons work, and send another tablet.</source>
        <translation>მშრალ ეკრანზეც იგივე კუთხე არ რეაგირებს: თუ ღილაკები მუშაობს, მაინც გახსნან და სხვა პლანშეტი გაგზავნეთ.</translation>
    </message>
    <message>
        <source>A wrong clock keeps nobody from opening. Book a technician to set it.</source>
        <translation>არასწორი საათი გახსნას ხელს არ უშლის. გასასწორებლად ტექნიკოსი ჩანიშნეთ.</translation>
    </message>
    <message>
        <source>The list does not match the menu: compare it with the platform&apos;s menu, and report the product.</source>
        <translation>სია მენიუს არ ემთხვევა: პლატფორმის მენიუს შეადარეთ და პროდუქტი შეატყობინეთ.</translation>
    </message>
    <message>
        <source>The change does not arrive: check C1 first; the hours come over the same connection.</source>
        <translation>ცვლილება არ მოდის: ჯერ C1 შეამოწმეთ; საათებიც იმავე კავშირით მოდის.</translation>
    </message>
    <message>
        <source>The button does nothing: read the support code again; it may be the memory, and then the tablet says so.</source>
        <translation>ღილაკი არაფერს აკეთებს: კოდი თავიდან წაიკითხონ; შეიძლება მეხსიერების ბრალია და პლანშეტი ამას წერს.</translation>
    </message>
    <message>
        <source>The tone was measured at the output, and in the room where there is a microphone.</source>
        <translation>ტონი გამოსავალზე გაიზომა, ხოლო სადაც მიკროფონია — ოთახშიც.</translation>
    </message>
    <message>
        <source>The sound is fine. Go on to the next step.</source>
        <translation>ხმა წესრიგშია. გადადით შემდეგ ნაბიჯზე.</translation>
    </message>
    <message>
        <source>Heard, but only just</source>
        <translation>ძლივს ისმის</translation>
    </message>
    <message>
        <source>The loudspeaker works; the room is nearly as loud as the tone, or something covers the speaker.</source>
        <translation>დინამიკი მუშაობს; ოთახში თითქმის ისეთივე ხმაურია, ან დინამიკს რაღაც ფარავს.</translation>
    </message>
    <message>
        <source>Is something in front of the speaker – a case, a cup, a cloth? Please take it away and tap “Look again”.</source>
        <translation>დინამიკს წინ ხომ არაფერი უდევს — ჩასადები, ჭიქა, ტილო? მოაშორეთ და დააჭირეთ ღილაკს „ხელახლა შემოწმება“.</translation>
    </message>
    <message>
        <source>The sound is muted in the system; nothing is broken.</source>
        <translation>სისტემაში ხმა გათიშულია; არაფერია გაფუჭებული.</translation>
    </message>
    <message>
        <source>The sound is switched off. Please tap “Turn it up”; the tablet switches it on and plays a tone. Did you hear it?</source>
        <translation>ხმა გამორთულია. დააჭირეთ ღილაკს „ხმის აწევა“; პლანშეტი ჩართავს და ტონს დაუკრავს. გაიგონეთ?</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>ძალიან ჩუმია</translation>
    </message>
    <message>
        <source>The volume is under the venue&apos;s floor.</source>
        <translation>ხმა ობიექტისთვის დადგენილ ზღვარზე დაბალია.</translation>
    </message>
    <message>
        <source>The volume is too low. Please tap “Turn it up”. Did you hear the tone?</source>
        <translation>ხმა ძალიან დაბალია. დააჭირეთ ღილაკს „ხმის აწევა“. გაიგონეთ ტონი?</translation>
    </message>
    <message>
        <source>Goes to headphones</source>
        <translation>ყურსასმენებში მიდის</translation>
    </message>
    <message>
        <source>Something is in the headphone socket, or dirt makes the tablet believe so.</source>
        <translation>ყურსასმენის ბუდეში რაღაცაა, ან ჭუჭყის გამო პლანშეტს ასე ჰგონია.</translation>
    </message>
    <message>
        <source>Please pull out whatever is in the round socket. Nothing there? Blow into it, plug something in and out once, then tap “Look again”.</source>
        <translation>ამოაძვრეთ, რაც მრგვალ ბუდეშია. არაფერია? ჩაბერეთ, ერთხელ შეაერთეთ და გამოაერთეთ რამე, მერე დააჭირეთ ღილაკს „ხელახლა შემოწმება“.</translation>
    </message>
    <message>
        <source>No loudspeaker found</source>
        <translation>დინამიკი ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>The system has no output that leads anywhere: an outside speaker is off or unplugged, or the sound chip is gone.</source>
        <translation>სისტემაში მოქმედი გამოსავალი არ არის: გარე დინამიკი გამორთულია ან გამოერთებულია, ან ხმის მიკროსქემა არ ჩანს.</translation>
    </message>
    <message>
        <source>Is there a loudspeaker with a cable? Please switch it on and push its plug in. If there is none, switch the tablet off and on again.</source>
        <translation>კაბელიანი დინამიკი გაქვთ? ჩართეთ და კარგად შეაერთეთ. თუ არ გაქვთ, პლანშეტი გამორთეთ და ჩართეთ.</translation>
    </message>
    <message>
        <source>Sound service silent</source>
        <translation>ხმის სერვისი არ პასუხობს</translation>
    </message>
    <message>
        <source>The system&apos;s sound service is gone or frozen. A restart of the tablet mends that nearly always.</source>
        <translation>სისტემის ხმის სერვისი გაითიშა ან გაიჭედა. პლანშეტის გადატვირთვა თითქმის ყოველთვის შველის.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. It takes two minutes; orders that come meanwhile will show afterwards.</source>
        <translation>პლანშეტი გამორთეთ და ჩართეთ. ორი წუთი სჭირდება; ამ დროს მოსული შეკვეთები მერე გამოჩნდება.</translation>
    </message>
    <message>
        <source>Tone did not come out</source>
        <translation>ტონი არ გამოვიდა</translation>
    </message>
    <message>
        <source>The mixer is right, but the tone was not at the output: the player or the driver is stuck.</source>
        <translation>მიქსერი წესრიგშია, მაგრამ ტონი გამოსავალზე არ ჩანდა: დამკვრელი ან დრაივერი გაჭედილია.</translation>
    </message>
    <message>
        <source>Please tap “Turn it up”, then “Play the tone”. Still nothing? Switch the tablet off and on again.</source>
        <translation>დააჭირეთ ღილაკს „ხმის აწევა“, მერე ღილაკს „ხმის ჩართვა“. ისევ არაფერი? პლანშეტი გამორთეთ და ჩართეთ.</translation>
    </message>
    <message>
        <source>Asks them to count beeps</source>
        <translation>სიგნალების დათვლას სთხოვს</translation>
    </message>
    <message>
        <source>There is no microphone that could measure; the staff&apos;s ears decide.</source>
        <translation>გამზომი მიკროფონი არ არის; პერსონალის ყური წყვეტს.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count: two, three or four? Then tap that number.</source>
        <translation>დააჭირეთ ღილაკს „სიგნალების ჩართვა“ და დათვალეთ: ორი, სამი თუ ოთხი? მერე ის რიცხვი აირჩიეთ.</translation>
    </message>
    <message>
        <source>Microphone heard nothing</source>
        <translation>მიკროფონმა ვერ გაიგონა</translation>
    </message>
    <message>
        <source>The tone left the system, but the microphone did not find it in the room: the loudspeaker or its amplifier, or the microphone itself.</source>
        <translation>ტონი სისტემიდან გავიდა, მაგრამ მიკროფონმა ოთახში ვერ იპოვა: დინამიკის, გამაძლიერებლის ან თავად მიკროფონის ბრალია.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count them. If you hear nothing at all, the loudspeaker is broken and I will send you another tablet.</source>
        <translation>დააჭირეთ ღილაკს „სიგნალების ჩართვა“ და დათვალეთ. თუ საერთოდ არაფერი ისმის, დინამიკი გაფუჭებულია და სხვა პლანშეტს გამოგიგზავნით.</translation>
    </message>
    <message>
        <source>The tone is heard</source>
        <translation>ტონი ისმის</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>ხმა გამორთულია</translation>
    </message>
    <message>
        <source>Not since it was set up</source>
        <translation>დაყენების შემდეგ არ გამორთულა</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>More time for %1</source>
        <translation>მეტი დრო შეკვეთისთვის %1</translation>
    </message>
    <message numerus="yes">
        <source>Promised: %n min</source>
        <translation>
            <numerusform>დაპირებულია %n წთ</numerusform>
            <numerusform>დაპირებულია %n წთ</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already the longest time that the platform allows.</source>
        <translation>ეს უკვე ყველაზე დიდი დროა, რასაც პლატფორმა უშვებს.</translation>
    </message>
    <message numerus="yes">
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>კიდევ %n წუთი</numerusform>
            <numerusform>კიდევ %n წუთი</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Waiting for the platform</source>
        <translation>ველოდებით პლატფორმას</translation>
    </message>
    <message>
        <source>This tablet is paired. Orders, hours and products are on their way.</source>
        <translation>პლანშეტი დაკავშირებულია. შეკვეთები, სამუშაო საათები და პროდუქტები მალე გამოჩნდება.</translation>
    </message>
    <message>
        <source>This tablet is paired, but has no connection. Check the Wi-Fi or the cable; it goes on by itself.</source>
        <translation>პლანშეტი დაკავშირებულია, მაგრამ ინტერნეტთან კავშირი არ არის. შეამოწმეთ Wi-Fi ან კაბელი; შემდეგ თავისით გაგრძელდება.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This took too long and was cut off.</source>
        <translation>შემოწმება ზედმეტად გაგრძელდა და შეწყდა.</translation>
    </message>
    <message>
        <source>Could not be looked at. The log has the details.</source>
        <translation>შემოწმება ვერ მოხერხდა. დეტალები ჟურნალშია.</translation>
    </message>
    <message>
        <source>The screen is on.</source>
        <translation>ეკრანი ჩართულია.</translation>
    </message>
    <message>
        <source>The screen is not connected.</source>
        <translation>ეკრანი შეერთებული არ არის.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable; if this stays, call support.</source>
        <translation>შეამოწმეთ ეკრანის კაბელი; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>The screen&apos;s light is off.</source>
        <translation>ეკრანის განათება გამორთულია.</translation>
    </message>
    <message>
        <source>Make the screen brighter.</source>
        <translation>ეკრანს სიკაშკაშე მოუმატეთ.</translation>
    </message>
    <message>
        <source>The screen is asleep.</source>
        <translation>ეკრანს სძინავს.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>შეეხეთ ეკრანს.</translation>
    </message>
    <message>
        <source>The screen is dim: %1 % of its light.</source>
        <translation>ეკრანი მკრთალია: სიკაშკაშე %1 %.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its screen.</source>
        <translation>ამ პლანშეტზე ეკრანის მდგომარეობა არ ჩანს.</translation>
    </message>
    <message>
        <source>The touch screen is connected.</source>
        <translation>სენსორული ეკრანი შეერთებულია.</translation>
    </message>
    <message>
        <source>The screen feels the finger everywhere.</source>
        <translation>ეკრანი თითს ყველგან გრძნობს.</translation>
    </message>
    <message>
        <source>No touch screen was found.</source>
        <translation>სენსორული ეკრანი ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on; if this stays, call support.</source>
        <translation>პლანშეტი გამორთეთ და ჩართეთ; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>No touch screen was found, only a mouse.</source>
        <translation>სენსორული ეკრანი ვერ მოიძებნა, მხოლოდ მაუსია.</translation>
    </message>
    <message>
        <source>Spots near the edge that did not feel the finger: %1.</source>
        <translation>ადგილები კიდესთან, რომლებმაც თითი ვერ იგრძნო: %1.</translation>
    </message>
    <message>
        <source>Clean and dry the screen, then draw again.</source>
        <translation>ეკრანი გაწმინდეთ, გაამშრალეთ და თითი ხელახლა გადაატარეთ.</translation>
    </message>
    <message>
        <source>Spots that did not feel the finger: %1.</source>
        <translation>ადგილები, რომლებმაც თითი ვერ იგრძნო: %1.</translation>
    </message>
    <message>
        <source>A whole strip of the screen does not feel the finger.</source>
        <translation>ეკრანის მთელი ზოლი თითს ვერ გრძნობს.</translation>
    </message>
    <message>
        <source>Wipe the screen dry and draw again; if this stays, call support.</source>
        <translation>ეკრანი მშრალად გაწმინდეთ და თითი ხელახლა გადაატარეთ; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Too little was drawn to judge the screen.</source>
        <translation>თითი მეტ ადგილს უნდა გადაატაროთ, რომ ეკრანი შეფასდეს.</translation>
    </message>
    <message>
        <source>Draw over all the squares.</source>
        <translation>თითი ყველა კვადრატს გადაატარეთ.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it has a touch screen.</source>
        <translation>ამ პლანშეტზე არ ჩანს, აქვს თუ არა სენსორული ეკრანი.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>საათი სწორია.</translation>
    </message>
    <message>
        <source>The clock was never set.</source>
        <translation>საათი არასოდეს გასწორებულა.</translation>
    </message>
    <message>
        <source>Connect the tablet to the internet.</source>
        <translation>პლანშეტი ინტერნეტს დაუკავშირეთ.</translation>
    </message>
    <message>
        <source>The clock is wrong by %1 s.</source>
        <translation>საათი %1 წმ-ით ცდება.</translation>
    </message>
    <message>
        <source>Set the clock by the internet&apos;s time.</source>
        <translation>საათი ინტერნეტის დროით გაასწორეთ.</translation>
    </message>
    <message>
        <source>The clock is a little off: %1 s.</source>
        <translation>საათი ცოტათი ცდება: %1 წმ.</translation>
    </message>
    <message>
        <source>The clock is right now, but nothing keeps it right.</source>
        <translation>საათი ახლა სწორია, მაგრამ ავტომატურად არ სწორდება.</translation>
    </message>
    <message>
        <source>Switch on automatic time.</source>
        <translation>ჩართეთ დროის ავტომატური გასწორება.</translation>
    </message>
    <message>
        <source>After it was switched off, the tablet starts with a wrong time: %1 s.</source>
        <translation>გამორთვის შემდეგ პლანშეტი არასწორი დროით ირთვება: %1 წმ.</translation>
    </message>
    <message>
        <source>Ask support about the clock&apos;s small battery.</source>
        <translation>მხარდაჭერას საათის პატარა ბატარეის შესახებ ჰკითხეთ.</translation>
    </message>
    <message>
        <source>There is no right time to compare the clock with.</source>
        <translation>არ არის სწორი დრო, რომ საათი შედარდეს.</translation>
    </message>
    <message>
        <source>The tablet stays awake.</source>
        <translation>პლანშეტი ფხიზლად არის.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep during work, and then nobody hears an order.</source>
        <translation>სამუშაო დროს პლანშეტს შეიძლება ჩაეძინოს, და შეკვეთას ვერავინ გაიგონებს.</translation>
    </message>
    <message>
        <source>Switch off sleep in the system&apos;s settings.</source>
        <translation>სისტემის პარამეტრებში ძილი გამორთეთ.</translation>
    </message>
    <message>
        <source>The screen goes dark after %1 s.</source>
        <translation>ეკრანი %1 წმ-ში ქრება.</translation>
    </message>
    <message>
        <source>Switch off the screen saver.</source>
        <translation>ეკრანმზოგი გამორთეთ.</translation>
    </message>
    <message>
        <source>When the tablet is switched on, the app does not start by itself.</source>
        <translation>პლანშეტის ჩართვისას აპლიკაცია თავისით არ ეშვება.</translation>
    </message>
    <message>
        <source>Ask support to set this up.</source>
        <translation>მხარდაჭერას სთხოვეთ, რომ ეს გამართოს.</translation>
    </message>
    <message>
        <source>This can only be seen from the tablet&apos;s own screen.</source>
        <translation>ეს მხოლოდ თავად პლანშეტის ეკრანიდან ჩანს.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it may fall asleep.</source>
        <translation>ამ პლანშეტზე არ ჩანს, შეიძლება თუ არა ჩაეძინოს.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>პრინტერი მზად არის.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>პრინტერი არ პასუხობს.</translation>
    </message>
    <message>
        <source>Switch the printer on and check its cable.</source>
        <translation>ჩართეთ პრინტერი და შეამოწმეთ კაბელი.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>პრინტერის სახურავი ღიაა.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>დახურეთ პრინტერის სახურავი.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>პრინტერში ქაღალდი აღარ არის.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>ახალი რულონი ჩადეთ.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>პრინტერი გაუმართაობას იტყობინება.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>პრინტერი გამორთეთ და ჩართეთ.</translation>
    </message>
    <message>
        <source>The printer is not ready to print.</source>
        <translation>პრინტერი საბეჭდად მზად არ არის.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low.</source>
        <translation>პრინტერში ქაღალდი იწურება.</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>ახალი რულონი ახლოს გქონდეთ.</translation>
    </message>
    <message>
        <source>The printer is there, but does not tell how it is.</source>
        <translation>პრინტერი ადგილზეა, მაგრამ მისი მდგომარეობა არ ჩანს.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s lights and paper.</source>
        <translation>ნახეთ პრინტერის ნათურები და ქაღალდი.</translation>
    </message>
    <message>
        <source>The app may not ask the printer.</source>
        <translation>აპლიკაციას პრინტერთან დაკავშირების უფლება არ აქვს.</translation>
    </message>
    <message>
        <source>Call support.</source>
        <translation>დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Another program uses the printer now.</source>
        <translation>პრინტერს ახლა სხვა პროგრამა იყენებს.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>ერთ წუთში ხელახლა შეამოწმეთ.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>კვება</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>დამტენი</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ბატარეა</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ტემპერატურა</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>ეკრანი</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>შეხება</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>მეხსიერება</translation>
    </message>
    <message>
        <source>Storage wear</source>
        <translation>მეხსიერების ცვეთა</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>ოპერატიული მეხსიერება</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>სიფხიზლე</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>პრინტერი</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>დამტენი შეერთებულია.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery, %1 % is left.</source>
        <translation>დამტენი შეერთებული არ არის: პლანშეტი ბატარეაზე მუშაობს, დარჩენილია %1 %.</translation>
    </message>
    <message>
        <source>Plug the charger in.</source>
        <translation>შეაერთეთ დამტენი.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery and does not tell how much is left.</source>
        <translation>დამტენი შეერთებული არ არის: პლანშეტი ბატარეაზე მუშაობს და არ ჩანს, რამდენია დარჩენილი.</translation>
    </message>
    <message>
        <source>Unplugged, and the battery is nearly empty: %1 % is left.</source>
        <translation>დამტენი შეერთებული არ არის და ბატარეა თითქმის დაცლილია: დარჩენილია %1 %.</translation>
    </message>
    <message>
        <source>Plug the charger in now.</source>
        <translation>ახლავე შეაერთეთ დამტენი.</translation>
    </message>
    <message>
        <source>The power is out: the tablet runs on the backup battery.</source>
        <translation>დენი გათიშულია: პლანშეტი სარეზერვო კვებაზე მუშაობს.</translation>
    </message>
    <message>
        <source>Check the socket and the fuse.</source>
        <translation>შეამოწმეთ როზეტი და დამცველი.</translation>
    </message>
    <message>
        <source>The power is out, and the backup battery is nearly empty: %1 % is left.</source>
        <translation>დენი გათიშულია და სარეზერვო კვება თითქმის დაცლილია: დარჩენილია %1 %.</translation>
    </message>
    <message>
        <source>Plug the tablet into a socket that has power.</source>
        <translation>პლანშეტი ისეთ როზეტში შეაერთეთ, რომელსაც დენი აქვს.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it is plugged in.</source>
        <translation>ამ პლანშეტზე არ ჩანს, შეერთებულია თუ არა დამტენი.</translation>
    </message>
    <message>
        <source>Look whether the charger is plugged in.</source>
        <translation>ნახეთ, შეერთებულია თუ არა დამტენი.</translation>
    </message>
    <message>
        <source>The charger gives enough power.</source>
        <translation>დამტენი საკმარის დენს იძლევა.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls by %1 % an hour.</source>
        <translation>დამტენი შეერთებულია, მაგრამ ბატარეა საათში %1 %-ით იკლებს.</translation>
    </message>
    <message>
        <source>Use the original charger in another socket.</source>
        <translation>ორიგინალი დამტენი სხვა როზეტში შეაერთეთ.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls slowly: by %1 % an hour.</source>
        <translation>დამტენი შეერთებულია, მაგრამ ბატარეა ნელა იკლებს: საათში %1 %-ით.</translation>
    </message>
    <message>
        <source>Use the original charger and cable.</source>
        <translation>გამოიყენეთ ორიგინალი დამტენი და კაბელი.</translation>
    </message>
    <message>
        <source>Plugged in, but the tablet draws from its battery too.</source>
        <translation>დამტენი შეერთებულია, მაგრამ პლანშეტი ბატარეასაც ხარჯავს.</translation>
    </message>
    <message>
        <source>The charger is too weak: its voltage drops.</source>
        <translation>დამტენი სუსტია: ძაბვა ვარდება.</translation>
    </message>
    <message>
        <source>The charger can only be checked while it is plugged in.</source>
        <translation>დამტენის შემოწმება მხოლოდ მაშინ შეიძლება, როცა შეერთებულია.</translation>
    </message>
    <message>
        <source>Plug the charger in and check again.</source>
        <translation>შეაერთეთ დამტენი და ხელახლა შეამოწმეთ.</translation>
    </message>
    <message>
        <source>This tablet does not tell how strong its charger is.</source>
        <translation>ამ პლანშეტზე არ ჩანს, რამდენად ძლიერია დამტენი.</translation>
    </message>
    <message>
        <source>The battery is in order.</source>
        <translation>ბატარეა წესრიგშია.</translation>
    </message>
    <message>
        <source>The battery reports a fault.</source>
        <translation>ბატარეა გაუმართაობას იტყობინება.</translation>
    </message>
    <message>
        <source>Call support about a new battery.</source>
        <translation>დარეკეთ მხარდაჭერაში ახალი ბატარეის თაობაზე.</translation>
    </message>
    <message>
        <source>The battery is too hot.</source>
        <translation>ბატარეა ზედმეტად ცხელია.</translation>
    </message>
    <message>
        <source>Unplug the tablet and put it in the shade.</source>
        <translation>დამტენი გამოაძრეთ და პლანშეტი ჩრდილში დადეთ.</translation>
    </message>
    <message>
        <source>The battery is hot: %1 °C.</source>
        <translation>ბატარეა ცხელია: %1 °C.</translation>
    </message>
    <message>
        <source>Move the tablet away from the oven and the sun.</source>
        <translation>პლანშეტი ღუმელსა და მზეს მოაშორეთ.</translation>
    </message>
    <message>
        <source>The battery is at %1 % and does not charge.</source>
        <translation>ბატარეა %1 %-ზეა და არ იტენება.</translation>
    </message>
    <message>
        <source>Try another charger and cable.</source>
        <translation>სცადეთ სხვა დამტენი და კაბელი.</translation>
    </message>
    <message>
        <source>The battery is worn out: it holds %1 % of what it held when new.</source>
        <translation>ბატარეა გაცვეთილია: თავდაპირველი ტევადობის %1 % დარჩა.</translation>
    </message>
    <message>
        <source>The battery is ageing: it holds %1 % of what it held when new.</source>
        <translation>ბატარეა ძველდება: თავდაპირველი ტევადობის %1 % დარჩა.</translation>
    </message>
    <message>
        <source>Keep the tablet plugged in.</source>
        <translation>დამტენი სულ შეერთებული გქონდეთ.</translation>
    </message>
    <message>
        <source>The battery is empty and is being charged.</source>
        <translation>ბატარეა დაცლილია და იტენება.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in.</source>
        <translation>დამტენი შეერთებული დატოვეთ.</translation>
    </message>
    <message>
        <source>This tablet has no battery.</source>
        <translation>ამ პლანშეტს ბატარეა არ აქვს.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its battery.</source>
        <translation>ამ პლანშეტზე ბატარეის მდგომარეობა არ ჩანს.</translation>
    </message>
    <message>
        <source>The tablet is not too hot.</source>
        <translation>პლანშეტი ზედმეტად ცხელი არ არის.</translation>
    </message>
    <message>
        <source>The tablet is so hot, %1 °C, that it may switch itself off.</source>
        <translation>პლანშეტი იმდენად ცხელია (%1 °C), რომ შეიძლება თავისით გამოირთოს.</translation>
    </message>
    <message>
        <source>Put the tablet in the shade, with air around it.</source>
        <translation>პლანშეტი ჩრდილში დადეთ, სადაც ჰაერი მოძრაობს.</translation>
    </message>
    <message>
        <source>The tablet is too hot and works slowly.</source>
        <translation>პლანშეტი ზედმეტად ცხელია და ნელა მუშაობს.</translation>
    </message>
    <message>
        <source>The tablet is hot: %1 °C.</source>
        <translation>პლანშეტი ცხელია: %1 °C.</translation>
    </message>
    <message>
        <source>The tablet works more slowly to cool off.</source>
        <translation>პლანშეტი ნელა მუშაობს, რომ გაგრილდეს.</translation>
    </message>
    <message>
        <source>Leave air around the tablet.</source>
        <translation>პლანშეტის ირგვლივ ჰაერს ადგილი დაუტოვეთ.</translation>
    </message>
    <message>
        <source>The tablet was too hot earlier and worked slowly.</source>
        <translation>პლანშეტი ადრე ზედმეტად გაცხელდა და ნელა მუშაობდა.</translation>
    </message>
    <message>
        <source>This tablet does not tell its temperature.</source>
        <translation>ამ პლანშეტზე ტემპერატურა არ ჩანს.</translation>
    </message>
    <message>
        <source>There is room, and what is written can be read again.</source>
        <translation>ადგილი საკმარისია, და რაც იწერება, იკითხება კიდეც.</translation>
    </message>
    <message>
        <source>Nothing can be saved any more: the storage refuses to be written.</source>
        <translation>ვეღარაფერი ინახება: მეხსიერებაში ჩაწერა აკრძალულია.</translation>
    </message>
    <message>
        <source>The storage is full.</source>
        <translation>მეხსიერება სავსეა.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>ადგილი გაათავისუფლეთ.</translation>
    </message>
    <message>
        <source>The storage fails when it is written or read.</source>
        <translation>ჩაწერისას ან წაკითხვისას მეხსიერება შეცდომას იძლევა.</translation>
    </message>
    <message>
        <source>Call support: the storage has to be replaced.</source>
        <translation>დარეკეთ მხარდაჭერაში: მეხსიერება შესაცვლელია.</translation>
    </message>
    <message>
        <source>The storage gives back something else than was written.</source>
        <translation>მეხსიერება სხვა რამეს აბრუნებს, ვიდრე ჩაიწერა.</translation>
    </message>
    <message>
        <source>Errors of the storage since the tablet was switched on: %1.</source>
        <translation>მეხსიერების შეცდომები ჩართვის შემდეგ: %1.</translation>
    </message>
    <message>
        <source>Call support: the storage may have to be replaced.</source>
        <translation>დარეკეთ მხარდაჭერაში: მეხსიერება შეიძლება შესაცვლელი იყოს.</translation>
    </message>
    <message>
        <source>The storage is nearly full: %1 MB is left.</source>
        <translation>მეხსიერება თითქმის სავსეა: დარჩენილია %1 მბ.</translation>
    </message>
    <message>
        <source>The storage can hardly take any more files: %1.</source>
        <translation>მეხსიერებაში თითქმის აღარ ეტევა ახალი ფაილი: %1.</translation>
    </message>
    <message>
        <source>Little room is left in the storage: %1 MB.</source>
        <translation>მეხსიერებაში ცოტა ადგილია დარჩენილი: %1 მბ.</translation>
    </message>
    <message>
        <source>The storage can take only a few more files: %1.</source>
        <translation>მეხსიერებაში კიდევ ცოტა ფაილი ეტევა: %1.</translation>
    </message>
    <message>
        <source>Saving is slow: it takes %1 ms.</source>
        <translation>შენახვა ნელია: %1 მწმ სჭირდება.</translation>
    </message>
    <message>
        <source>Earlier errors of the storage: %1.</source>
        <translation>მეხსიერების ადრინდელი შეცდომები: %1.</translation>
    </message>
    <message>
        <source>Ask support for a check of the storage.</source>
        <translation>მხარდაჭერას მეხსიერების შემოწმება სთხოვეთ.</translation>
    </message>
    <message>
        <source>The app&apos;s data folder is not there.</source>
        <translation>აპლიკაციის მონაცემების საქაღალდე არ არსებობს.</translation>
    </message>
    <message>
        <source>The app may not write into its data folder.</source>
        <translation>აპლიკაციას თავის მონაცემთა საქაღალდეში ჩაწერის უფლება არ აქვს.</translation>
    </message>
    <message>
        <source>The storage is not worn.</source>
        <translation>მეხსიერება გაცვეთილი არ არის.</translation>
    </message>
    <message>
        <source>The storage is wearing out.</source>
        <translation>მეხსიერება ცვდება.</translation>
    </message>
    <message>
        <source>Ask support for a replacement in the next weeks.</source>
        <translation>მხარდაჭერას უახლოეს კვირებში შეცვლა სთხოვეთ.</translation>
    </message>
    <message>
        <source>The storage is worn out: %1 % of its life is used.</source>
        <translation>მეხსიერება გაცვეთილია: ვადის %1 % გამოყენებულია.</translation>
    </message>
    <message>
        <source>Ask support for a replacement now.</source>
        <translation>მხარდაჭერას ახლავე სთხოვეთ შეცვლა.</translation>
    </message>
    <message>
        <source>The storage says that it is about to fail.</source>
        <translation>მეხსიერება იტყობინება, რომ მალე გაფუჭდება.</translation>
    </message>
    <message>
        <source>Only an administrator may ask this storage about its wear.</source>
        <translation>ამ მეხსიერების ცვეთას მხოლოდ ადმინისტრატორი ნახავს.</translation>
    </message>
    <message>
        <source>This tablet&apos;s storage does not tell its wear.</source>
        <translation>ამ პლანშეტზე მეხსიერების ცვეთა არ ჩანს.</translation>
    </message>
    <message>
        <source>There is enough working memory.</source>
        <translation>ოპერატიული მეხსიერება საკმარისია.</translation>
    </message>
    <message>
        <source>Working memory ran out, and the system closed a program.</source>
        <translation>ოპერატიული მეხსიერება გათავდა და სისტემამ პროგრამა დახურა.</translation>
    </message>
    <message>
        <source>Start the app anew.</source>
        <translation>აპლიკაცია ხელახლა გაუშვით.</translation>
    </message>
    <message>
        <source>Little working memory is left: %1 MB.</source>
        <translation>ცოტა ოპერატიული მეხსიერებაა დარჩენილი: %1 მბ.</translation>
    </message>
    <message>
        <source>Programs have to wait for working memory.</source>
        <translation>პროგრამები ოპერატიულ მეხსიერებას ელოდებიან.</translation>
    </message>
    <message>
        <source>Working memory ran out once since the tablet was switched on.</source>
        <translation>ჩართვის შემდეგ ოპერატიული მეხსიერება ერთხელ მაინც გათავდა.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on after closing.</source>
        <translation>დახურვის შემდეგ პლანშეტი გამორთეთ და ჩართეთ.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its working memory.</source>
        <translation>ამ პლანშეტზე ოპერატიული მეხსიერების მდგომარეობა არ ჩანს.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ქსელი</translation>
    </message>
    <message>
        <source>Addresses and names</source>
        <translation>მისამართები და სახელები</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>ინტერნეტი</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>დაცული კავშირი</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>პლატფორმა</translation>
    </message>
    <message>
        <source>Quality of the network</source>
        <translation>ქსელის ხარისხი</translation>
    </message>
    <message>
        <source>Not looked at: there is no network.</source>
        <translation>არ შემოწმდა: ქსელი არ არის.</translation>
    </message>
    <message>
        <source>Not looked at: the platform cannot be reached from here.</source>
        <translation>არ შემოწმდა: აქედან პლატფორმასთან კავშირი არ არის.</translation>
    </message>
    <message>
        <source>Switch the router off, wait ten seconds, and switch it on again.</source>
        <translation>გამორთეთ როუტერი, დაელოდეთ ათ წამს და ჩართეთ.</translation>
    </message>
    <message>
        <source>Move the tablet nearer to the router, or use a cable.</source>
        <translation>პლანშეტი როუტერთან ახლოს დადგით ან კაბელი გამოიყენეთ.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>სხვა ქსელი გამოიყენეთ.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>გაასწორეთ საათი.</translation>
    </message>
    <message>
        <source>The tablet is connected to a network.</source>
        <translation>პლანშეტი ქსელშია.</translation>
    </message>
    <message>
        <source>Wi-Fi is not connected.</source>
        <translation>Wi-Fi არ არის დაკავშირებული.</translation>
    </message>
    <message>
        <source>Check that the router is on, then connect anew.</source>
        <translation>შეამოწმეთ, ჩართულია თუ არა როუტერი, და ხელახლა დაუკავშირდით.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched off on this tablet.</source>
        <translation>ამ პლანშეტზე Wi-Fi გამორთულია.</translation>
    </message>
    <message>
        <source>Switch Wi-Fi on: flight mode off.</source>
        <translation>ჩართეთ Wi-Fi: გამორთეთ ფრენის რეჟიმი.</translation>
    </message>
    <message>
        <source>The network cable is not plugged in.</source>
        <translation>ქსელის კაბელი არ არის შეერთებული.</translation>
    </message>
    <message>
        <source>Plug the cable in at both ends.</source>
        <translation>კაბელი ორივე ბოლოში შეაერთეთ.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: −%1 dBm.</source>
        <translation>Wi-Fi-ს სიგნალი სუსტია: −%1 dBm.</translation>
    </message>
    <message>
        <source>The tablet does not tell how it is connected.</source>
        <translation>პლანშეტი არ ამბობს, როგორ არის დაკავშირებული.</translation>
    </message>
    <message>
        <source>The tablet has an address and finds the platform&apos;s.</source>
        <translation>პლანშეტს მისამართი აქვს და პლატფორმისასაც პოულობს.</translation>
    </message>
    <message>
        <source>The tablet has an address; the platform&apos;s is not known here.</source>
        <translation>პლანშეტს მისამართი აქვს; პლატფორმის მისამართი აქ უცნობია.</translation>
    </message>
    <message>
        <source>The network gives the tablet no address.</source>
        <translation>ქსელი პლანშეტს მისამართს არ აძლევს.</translation>
    </message>
    <message>
        <source>The router does not answer: the tablet made up an address.</source>
        <translation>როუტერი არ პასუხობს: მისამართი პლანშეტმა თავად აირჩია.</translation>
    </message>
    <message>
        <source>This network has no way out to the internet.</source>
        <translation>ამ ქსელიდან ინტერნეტში გასასვლელი არ არის.</translation>
    </message>
    <message>
        <source>The router answers badly.</source>
        <translation>როუტერი ცუდად პასუხობს.</translation>
    </message>
    <message>
        <source>Names of the internet cannot be looked up.</source>
        <translation>ინტერნეტის სახელები ვერ იძებნება.</translation>
    </message>
    <message>
        <source>Looking up names is slow: %1 ms.</source>
        <translation>სახელების მოძებნა ნელია: %1 მწმ.</translation>
    </message>
    <message>
        <source>The internet can be reached.</source>
        <translation>ინტერნეტთან კავშირი არის.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to log in first.</source>
        <translation>ეს Wi-Fi ჯერ შესვლას ითხოვს.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use another network.</source>
        <translation>შედით Wi-Fi-ს გვერდზე ან სხვა ქსელი გამოიყენეთ.</translation>
    </message>
    <message>
        <source>There is a network, but no internet behind it.</source>
        <translation>ქსელი არის, მაგრამ ინტერნეტი – არა.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a proxy, which the tablet does not use.</source>
        <translation>ეს ქსელი პროქსის გარეშე არავის უშვებს, პლანშეტი კი მას არ იყენებს.</translation>
    </message>
    <message>
        <source>The internet is slow: %1 ms.</source>
        <translation>ინტერნეტი ნელია: %1 მწმ.</translation>
    </message>
    <message>
        <source>The connection is secure, and the clock is right.</source>
        <translation>კავშირი დაცულია და საათი სწორია.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is so wrong that the secure connection can fail.</source>
        <translation>პლანშეტის საათი იმდენად ცდება, რომ დაცული კავშირი შეიძლება ვერ დამყარდეს.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is off by %1 s.</source>
        <translation>პლანშეტის საათი %1 წმ-ით ცდება.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired.</source>
        <translation>პლატფორმის სერტიფიკატს ვადა გაუვიდა.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate does not hold yet.</source>
        <translation>პლატფორმის სერტიფიკატი ჯერ არ მოქმედებს.</translation>
    </message>
    <message>
        <source>Something else answers in the platform&apos;s place.</source>
        <translation>პლატფორმის ნაცვლად სხვა პასუხობს.</translation>
    </message>
    <message>
        <source>Somebody on this network may be listening in: the certificate is not the platform&apos;s.</source>
        <translation>ამ ქსელში შეიძლება ვიღაც გისმენდეთ: სერტიფიკატი პლატფორმის არ არის.</translation>
    </message>
    <message>
        <source>No secure connection comes about on this network.</source>
        <translation>ამ ქსელში დაცული კავშირი ვერ მყარდება.</translation>
    </message>
    <message>
        <source>The platform answers within %1 ms.</source>
        <translation>პლატფორმა %1 მწმ-ში პასუხობს.</translation>
    </message>
    <message>
        <source>This tablet is not paired with a venue.</source>
        <translation>ეს პლანშეტი ობიექტთან დაკავშირებული არ არის.</translation>
    </message>
    <message>
        <source>Ask support for a pairing code.</source>
        <translation>მხარდაჭერას სთხოვეთ დაკავშირების კოდი.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet.</source>
        <translation>პლატფორმა ამ პლანშეტს აღარ იცნობს.</translation>
    </message>
    <message>
        <source>The platform cannot answer just now. Your network is fine.</source>
        <translation>პლატფორმა ახლა ვერ პასუხობს. თქვენი ქსელი წესრიგშია.</translation>
    </message>
    <message>
        <source>Wait some minutes; taps are kept.</source>
        <translation>დაელოდეთ რამდენიმე წუთს; შეხებები ინახება.</translation>
    </message>
    <message>
        <source>The platform has too much to do just now.</source>
        <translation>პლატფორმა ახლა გადატვირთულია.</translation>
    </message>
    <message>
        <source>The platform answers slowly: %1 ms.</source>
        <translation>პლატფორმა ნელა პასუხობს: %1 მწმ.</translation>
    </message>
    <message>
        <source>The connection is steady.</source>
        <translation>კავშირი მყარია.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent.</source>
        <translation>ქსელი გაგზავნილის %1 %-ს კარგავს.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent: hardly anything gets through.</source>
        <translation>ქსელი გაგზავნილის %1 %-ს კარგავს: თითქმის არაფერი გადის.</translation>
    </message>
    <message>
        <source>The connection is unsteady: answers differ by %1 ms.</source>
        <translation>კავშირი არამყარია: პასუხები %1 მწმ-ით განსხვავდება.</translation>
    </message>
    <message>
        <source>Sound service</source>
        <translation>ხმის სერვისი</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>დინამიკი</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>სად გადის ხმა</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ხმის სიმაღლე</translation>
    </message>
    <message>
        <source>Playing tones</source>
        <translation>სიგნალების დაკვრა</translation>
    </message>
    <message>
        <source>Sound leaves the tablet</source>
        <translation>ხმა პლანშეტიდან გამოდის</translation>
    </message>
    <message>
        <source>Sound in the room</source>
        <translation>ხმა დარბაზში</translation>
    </message>
    <message>
        <source>New orders ring</source>
        <translation>ახალი შეკვეთის ზარი</translation>
    </message>
    <message>
        <source>Not looked at: the sound service does not answer.</source>
        <translation>არ შემოწმდა: ხმის სერვისი არ პასუხობს.</translation>
    </message>
    <message>
        <source>Not looked at: there is no sound output.</source>
        <translation>არ შემოწმდა: დინამიკი არ არის.</translation>
    </message>
    <message>
        <source>Turn the sound up.</source>
        <translation>აუწიეთ ხმას.</translation>
    </message>
    <message>
        <source>The sound service answers.</source>
        <translation>ხმის სერვისი პასუხობს.</translation>
    </message>
    <message>
        <source>The sound service does not run: nothing can be heard.</source>
        <translation>ხმის სერვისი არ მუშაობს: არაფერი ისმის.</translation>
    </message>
    <message>
        <source>Restart the sound.</source>
        <translation>გადატვირთეთ ხმა.</translation>
    </message>
    <message>
        <source>The sound service hangs: nothing can be heard.</source>
        <translation>ხმის სერვისი გაიჭედა: არაფერი ისმის.</translation>
    </message>
    <message>
        <source>The tablet has a sound output.</source>
        <translation>პლანშეტს დინამიკი აქვს.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>პლანშეტი დინამიკს ვერ პოულობს.</translation>
    </message>
    <message>
        <source>Pull the loudspeaker&apos;s plug and put it in again.</source>
        <translation>გამოაერთეთ დინამიკი და ხელახლა შეაერთეთ.</translation>
    </message>
    <message>
        <source>The sound goes to the loudspeaker.</source>
        <translation>ხმა დინამიკზე გადის.</translation>
    </message>
    <message>
        <source>The sound goes to a socket that nothing is plugged into.</source>
        <translation>ხმა ცარიელ ბუდეზე გადის: არაფერია შეერთებული.</translation>
    </message>
    <message>
        <source>Plug the loudspeaker in, or switch to the tablet&apos;s own.</source>
        <translation>შეაერთეთ დინამიკი ან გადართეთ პლანშეტის დინამიკზე.</translation>
    </message>
    <message>
        <source>The sound goes to headphones: nobody at the counter hears it.</source>
        <translation>ხმა ყურსასმენში გადის: დახლთან არავის ესმის.</translation>
    </message>
    <message>
        <source>Pull the headphones out.</source>
        <translation>გამოაერთეთ ყურსასმენი.</translation>
    </message>
    <message>
        <source>The sound goes to the screen&apos;s cable.</source>
        <translation>ხმა ეკრანის კაბელით გადის.</translation>
    </message>
    <message>
        <source>If nothing is heard, switch to the loudspeaker.</source>
        <translation>თუ არაფერი ისმის, გადართეთ დინამიკზე.</translation>
    </message>
    <message>
        <source>The sound goes over Bluetooth: it stops when that loudspeaker is empty.</source>
        <translation>ხმა Bluetooth-ით გადის: თუ იმ დინამიკს ბატარეა დაუჯდა, შეწყდება.</translation>
    </message>
    <message>
        <source>The sound goes to another output than the venue&apos;s loudspeaker.</source>
        <translation>ხმა ობიექტის დინამიკის ნაცვლად სხვაგან გადის.</translation>
    </message>
    <message>
        <source>Switch to the loudspeaker.</source>
        <translation>გადართეთ დინამიკზე.</translation>
    </message>
    <message>
        <source>The venue&apos;s own loudspeaker is not there; another one is used.</source>
        <translation>ობიექტის დინამიკი არ ჩანს; გამოიყენება სხვა.</translation>
    </message>
    <message>
        <source>Plug the venue&apos;s loudspeaker in and switch it on.</source>
        <translation>შეაერთეთ და ჩართეთ ობიექტის დინამიკი.</translation>
    </message>
    <message>
        <source>The volume is at %1 %.</source>
        <translation>ხმა %1 %-ზეა.</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>ხმა გამორთულია.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>ხმა ძალიან დაბალია: %1 %.</translation>
    </message>
    <message>
        <source>The volume is lower than the venue wants it: %1 %.</source>
        <translation>ხმა იმაზე დაბალია, ვიდრე ობიექტს სურს: %1 %.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are switched off.</source>
        <translation>პლანშეტის სიგნალები გამორთულია.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are turned down.</source>
        <translation>პლანშეტის სიგნალები ჩაწეულია.</translation>
    </message>
    <message>
        <source>The loudspeaker is switched off in the sound card.</source>
        <translation>დინამიკი ხმის ბარათშია გამორთული.</translation>
    </message>
    <message>
        <source>Every way to play a tone works.</source>
        <translation>სიგნალის დაკვრის ყველა გზა მუშაობს.</translation>
    </message>
    <message>
        <source>The app cannot play a tone.</source>
        <translation>აპი სიგნალს ვერ უკრავს.</translation>
    </message>
    <message>
        <source>Restart the tones. If that does not help, call support.</source>
        <translation>გადატვირთეთ სიგნალები. თუ არ უშველა, დარეკეთ მხარდაჭერასთან.</translation>
    </message>
    <message>
        <source>Tones play, but a reserve for them fails.</source>
        <translation>სიგნალები უკრავს, მაგრამ სათადარიგო გზა არ მუშაობს.</translation>
    </message>
    <message>
        <source>Tell support when you have time.</source>
        <translation>როცა გეცლებათ, უთხარით მხარდაჭერას.</translation>
    </message>
    <message>
        <source>A beep left the tablet after %1 ms.</source>
        <translation>სიგნალი პლანშეტიდან %1 მწმ-ში გავიდა.</translation>
    </message>
    <message>
        <source>A beep was played, but it led nowhere.</source>
        <translation>სიგნალი დაიკრა, მაგრამ დინამიკამდე ვერ მივიდა.</translation>
    </message>
    <message>
        <source>A beep was played, but the sound is switched off.</source>
        <translation>სიგნალი დაიკრა, მაგრამ ხმა გამორთულია.</translation>
    </message>
    <message>
        <source>A beep was played, but far too quietly.</source>
        <translation>სიგნალი დაიკრა, მაგრამ ძალიან ჩუმად.</translation>
    </message>
    <message>
        <source>A beep was played, but no sound came of it.</source>
        <translation>სიგნალი დაიკრა, მაგრამ ხმა არ გამოვიდა.</translation>
    </message>
    <message>
        <source>A beep was heard late, after %1 ms.</source>
        <translation>სიგნალი დაგვიანდა: %1 მწმ.</translation>
    </message>
    <message>
        <source>Restart the tones.</source>
        <translation>გადატვირთეთ სიგნალები.</translation>
    </message>
    <message>
        <source>Not looked at: the app cannot play a tone.</source>
        <translation>არ შემოწმდა: აპი სიგნალს ვერ უკრავს.</translation>
    </message>
    <message>
        <source>The tablet hears its own beep in the room.</source>
        <translation>პლანშეტს თავისი სიგნალი დარბაზში ესმის.</translation>
    </message>
    <message>
        <source>The tablet plays, but its microphone hears nothing of it.</source>
        <translation>პლანშეტი უკრავს, მაგრამ მის მიკროფონს არაფერი ესმის.</translation>
    </message>
    <message>
        <source>Listen for the beeps yourself: choose &quot;No sound&quot;.</source>
        <translation>თავად მოუსმინეთ სიგნალებს: აირჩიეთ „ხმა არ არის“.</translation>
    </message>
    <message>
        <source>The tablet plays, but nobody hears it: the loudspeaker is at fault.</source>
        <translation>პლანშეტი უკრავს, მაგრამ არავის ესმის: დინამიკის ბრალია.</translation>
    </message>
    <message>
        <source>Check the loudspeaker&apos;s own switch and cable, then call support.</source>
        <translation>შეამოწმეთ დინამიკის ჩამრთველი და კაბელი, შემდეგ დარეკეთ მხარდაჭერასთან.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the tablet: only %1 dB less.</source>
        <translation>დარბაზი თითქმის პლანშეტივით ხმაურიანია: სხვაობა მხოლოდ %1 დბ-ია.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, or move it away from the noise.</source>
        <translation>აუწიეთ დინამიკს ან ხმაურს მოაშორეთ.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet has no microphone.</source>
        <translation>არ შემოწმდა: პლანშეტს მიკროფონი არ აქვს.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone is switched off.</source>
        <translation>არ შემოწმდა: მიკროფონი გამორთულია.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone gives no sound.</source>
        <translation>არ შემოწმდა: მიკროფონი ხმას არ იძლევა.</translation>
    </message>
    <message>
        <source>Not looked at: an alert was sounding.</source>
        <translation>არ შემოწმდა: ზარი რეკავდა.</translation>
    </message>
    <message>
        <source>Not looked at: no sound leaves the tablet.</source>
        <translation>არ შემოწმდა: პლანშეტიდან ხმა არ გამოდის.</translation>
    </message>
    <message>
        <source>A new order would ring.</source>
        <translation>ახალი შეკვეთა დარეკავს.</translation>
    </message>
    <message>
        <source>No order can ring: the platform does not know this tablet.</source>
        <translation>შეკვეთა ვერ დარეკავს: პლატფორმა ამ პლანშეტს არ იცნობს.</translation>
    </message>
    <message>
        <source>No order can ring: there is no connection to the platform.</source>
        <translation>შეკვეთა ვერ დარეკავს: პლატფორმასთან კავშირი არ არის.</translation>
    </message>
    <message>
        <source>Check the network below.</source>
        <translation>შეამოწმეთ ქსელი ქვემოთ.</translation>
    </message>
    <message>
        <source>Orders may not come: nobody has checked in today.</source>
        <translation>შეკვეთები შეიძლება არ მოვიდეს: დღეს ცვლა არავის გაუხსნია.</translation>
    </message>
    <message>
        <source>Check in.</source>
        <translation>გახსენით ცვლა.</translation>
    </message>
    <message>
        <source>The tablet app does not run, so nothing can ring.</source>
        <translation>პლანშეტის აპი არ მუშაობს, ამიტომ ვერაფერი დარეკავს.</translation>
    </message>
    <message>
        <source>Start the app.</source>
        <translation>გაუშვით აპი.</translation>
    </message>
    <message>
        <source>The last order rang, but nobody could hear it.</source>
        <translation>ბოლო შეკვეთამ დარეკა, მაგრამ არ ისმოდა.</translation>
    </message>
    <message>
        <source>Look at the other findings about the sound.</source>
        <translation>ნახეთ ხმის სხვა შედეგებიც.</translation>
    </message>
    <message>
        <source>The last order came while the tablet was off.</source>
        <translation>ბოლო შეკვეთის დროს პლანშეტი გამორთული იყო.</translation>
    </message>
    <message>
        <source>Leave the tablet on and plugged in while you are open.</source>
        <translation>სანამ ღია ხართ, პლანშეტი ჩართული და დენზე მიერთებული დატოვეთ.</translation>
    </message>
    <message>
        <source>The last order came while there was no connection.</source>
        <translation>ბოლო შეკვეთის დროს კავშირი არ იყო.</translation>
    </message>
    <message>
        <source>If that happens often, move the tablet nearer to the router.</source>
        <translation>თუ ეს ხშირად ხდება, პლანშეტი როუტერთან ახლოს დადგით.</translation>
    </message>
    <message>
        <source>The last order came before the check-in.</source>
        <translation>ბოლო შეკვეთა ცვლის გახსნამდე მოვიდა.</translation>
    </message>
    <message>
        <source>Check in before you open.</source>
        <translation>ცვლა წინასწარ გახსენით.</translation>
    </message>
    <message>
        <source>The last order rang late, after %1 s.</source>
        <translation>ბოლო შეკვეთამ დაგვიანებით დარეკა: %1 წმ.</translation>
    </message>
    <message>
        <source>If that happens often, call support.</source>
        <translation>თუ ეს ხშირად ხდება, დარეკეთ მხარდაჭერასთან.</translation>
    </message>
    <message>
        <source>The last order did not have to ring: it was taken before, or came too late.</source>
        <translation>ბოლო შეკვეთას დარეკვა არ სჭირდებოდა: უკვე მიღებული იყო ან ძალიან დაგვიანდა.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet&apos;s orders cannot be read.</source>
        <translation>არ შემოწმდა: პლანშეტის შეკვეთები ვერ იკითხება.</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>აპი</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>მონაცემთა ბაზა</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Products switched off</source>
        <translation>გამორთული პროდუქტები</translation>
    </message>
    <message>
        <source>The last time it was off</source>
        <translation>ბოლო გამორთვა</translation>
    </message>
    <message>
        <source>Call support and read out the support code.</source>
        <translation>დაურეკეთ მხარდაჭერას და უკარნახეთ მხარდაჭერის კოდი.</translation>
    </message>
    <message>
        <source>The app runs without trouble.</source>
        <translation>აპი გამართულად მუშაობს.</translation>
    </message>
    <message>
        <source>The app broke off once within a day and started again.</source>
        <translation>აპი ერთ დღეში ერთხელ გაითიშა და ხელახლა ჩაირთო.</translation>
    </message>
    <message>
        <source>The app broke off %1 times within a day.</source>
        <translation>აპი ერთ დღეში %1-ჯერ გაითიშა.</translation>
    </message>
    <message>
        <source>The app answers slowly: up to %1 ms late.</source>
        <translation>აპი ნელა პასუხობს: დაგვიანება %1 მწმ-მდე.</translation>
    </message>
    <message>
        <source>Restart the app when no order is open.</source>
        <translation>გადატვირთეთ აპი, როცა ღია შეკვეთა არ იქნება.</translation>
    </message>
    <message>
        <source>The app stalls: up to %1 ms late.</source>
        <translation>აპი იჭედება: დაგვიანება %1 მწმ-მდე.</translation>
    </message>
    <message>
        <source>Restart the app.</source>
        <translation>გადატვირთეთ აპი.</translation>
    </message>
    <message>
        <source>The app does not run: nothing would ring.</source>
        <translation>აპი გამორთულია: ზარი არ დარეკავს.</translation>
    </message>
    <message>
        <source>Start the app, or restart the tablet.</source>
        <translation>ჩართეთ აპი ან გადატვირთეთ პლანშეტი.</translation>
    </message>
    <message>
        <source>Everything that was saved can be read.</source>
        <translation>ყველა შენახული მონაცემი იკითხება.</translation>
    </message>
    <message>
        <source>The tablet can&apos;t save: taps do not count, orders ring all the same.</source>
        <translation>პლანშეტი ვერ ინახავს: შეხებები არ ითვლება, შეკვეთები კი მაინც რეკავს.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>ბაზა დაზიანებულია.</translation>
    </message>
    <message>
        <source>Start the app: it puts the database right. Then call support.</source>
        <translation>ჩართეთ აპი: ბაზას თავად აღადგენს. შემდეგ დაურეკეთ მხარდაჭერას.</translation>
    </message>
    <message>
        <source>The database was damaged and has been put right.</source>
        <translation>ბაზა დაზიანებული იყო და აღდგა.</translation>
    </message>
    <message>
        <source>Read on the main screen what was saved and what was not.</source>
        <translation>მთავარ ეკრანზე წაიკითხეთ, რა გადარჩა და რა არა.</translation>
    </message>
    <message>
        <source>The database has grown unusually: %1 MB.</source>
        <translation>ბაზა უჩვეულოდ გაიზარდა: %1 მბ.</translation>
    </message>
    <message>
        <source>The platform has everything that was done here.</source>
        <translation>ყველაფერი, რაც აქ გაკეთდა, პლატფორმამ მიიღო.</translation>
    </message>
    <message>
        <source>This tablet is not paired, so nothing is sent.</source>
        <translation>პლანშეტი დაკავშირებული არ არის და არაფერი იგზავნება.</translation>
    </message>
    <message>
        <source>The platform refused %1 of the actions.</source>
        <translation>პლატფორმამ უარყო მოქმედება: %1.</translation>
    </message>
    <message>
        <source>Open the menu, then Queue, and read why.</source>
        <translation>გახსენით მენიუ, შემდეგ „გასაგზავნი“ და წაიკითხეთ მიზეზი.</translation>
    </message>
    <message>
        <source>The platform has not been reached for some minutes; %1 actions wait.</source>
        <translation>პლატფორმასთან კავშირი რამდენიმე წუთია არ არის; ელოდება მოქმედება: %1.</translation>
    </message>
    <message>
        <source>Look at the connection: Wi-Fi or cable.</source>
        <translation>შეამოწმეთ კავშირი: Wi-Fi ან კაბელი.</translation>
    </message>
    <message>
        <source>The platform has not been reached for 15 minutes; %1 actions wait.</source>
        <translation>პლატფორმასთან კავშირი 15 წუთია არ არის; ელოდება მოქმედება: %1.</translation>
    </message>
    <message>
        <source>Switch the router off and on. If that does not help, call support.</source>
        <translation>გამორთეთ და ჩართეთ როუტერი. თუ არ უშველა, დაურეკეთ მხარდაჭერას.</translation>
    </message>
    <message>
        <source>The check-in fits the opening hours.</source>
        <translation>ცვლის გახსნა სამუშაო საათებს ემთხვევა.</translation>
    </message>
    <message>
        <source>The venue opens soon, and nobody has checked in.</source>
        <translation>ობიექტი მალე გაიხსნება, ცვლა კი არავის გაუხსნია.</translation>
    </message>
    <message>
        <source>The venue is open, and nobody has checked in.</source>
        <translation>ობიექტი ღიაა, ცვლა კი არავის გაუხსნია.</translation>
    </message>
    <message>
        <source>Check in now.</source>
        <translation>ახლავე გახსენით ცვლა.</translation>
    </message>
    <message>
        <source>New orders are paused.</source>
        <translation>ახალი შეკვეთები შეჩერებულია.</translation>
    </message>
    <message>
        <source>Open again on the main screen when you are ready.</source>
        <translation>როცა მზად იქნებით, გახსენით მთავარ ეკრანზე.</translation>
    </message>
    <message>
        <source>The platform has revoked this tablet: no orders come.</source>
        <translation>პლატფორმამ პლანშეტი გააუქმა: შეკვეთები აღარ შემოდის.</translation>
    </message>
    <message>
        <source>No product has been switched off for over a day.</source>
        <translation>ერთ დღეზე მეტხანს არც ერთი პროდუქტი არ არის გამორთული.</translation>
    </message>
    <message>
        <source>Switched off for over a day: %1 products.</source>
        <translation>ერთ დღეზე მეტია გამორთულია პროდუქტები: %1.</translation>
    </message>
    <message>
        <source>Open Products and look whether they are still out.</source>
        <translation>გახსენით „პროდუქტები“ და ნახეთ, ისევ არ გაქვთ თუ არა.</translation>
    </message>
    <message>
        <source>There is no database here that could be read.</source>
        <translation>წასაკითხი ბაზა აქ არ არის.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; no order came meanwhile.</source>
        <translation>გამორთული იყო %1-დან, %2 წთ; ამ დროს შეკვეთა არ შემოსულა.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; meanwhile came: %3.</source>
        <translation>გამორთული იყო %1-დან, %2 წთ; ამ დროს შემოვიდა: %3.</translation>
    </message>
    <message>
        <source>It was switched off as it should be.</source>
        <translation>გამორთეს წესისამებრ.</translation>
    </message>
    <message>
        <source>It has not been off since the app was installed.</source>
        <translation>აპის დაყენების შემდეგ არ გამორთულა.</translation>
    </message>
    <message>
        <source>The app was closed.</source>
        <translation>აპი დახურეს.</translation>
    </message>
    <message>
        <source>The app was updated.</source>
        <translation>აპი განახლდა.</translation>
    </message>
    <message>
        <source>The tablet was switched off as it should be.</source>
        <translation>პლანშეტი წესისამებრ გამორთეს.</translation>
    </message>
    <message>
        <source>The tablet was restarted.</source>
        <translation>პლანშეტი გადაიტვირთა.</translation>
    </message>
    <message>
        <source>The app broke off and was started again.</source>
        <translation>აპი გაითიშა და ხელახლა ჩაირთო.</translation>
    </message>
    <message>
        <source>The tablet overheated and switched itself off.</source>
        <translation>პლანშეტი გადახურდა და თავად გამოირთო.</translation>
    </message>
    <message>
        <source>Move it away from the oven and the sun.</source>
        <translation>გადადგით ღუმლისა და მზისგან მოშორებით.</translation>
    </message>
    <message>
        <source>The battery was empty.</source>
        <translation>ბატარეა დაჯდა.</translation>
    </message>
    <message>
        <source>The battery was empty after %1 h unplugged.</source>
        <translation>ბატარეა დაჯდა: %1 სთ დენის გარეშე იყო.</translation>
    </message>
    <message>
        <source>The power was cut: the tablet has no battery.</source>
        <translation>დენი გაითიშა: პლანშეტს ბატარეა არ აქვს.</translation>
    </message>
    <message>
        <source>Ask that nobody unplugs it or switches the socket off.</source>
        <translation>სთხოვეთ ყველას, არ გამოაძრონ და არ გამორთონ როზეტი.</translation>
    </message>
    <message>
        <source>The tablet froze and was restarted by its watchdog.</source>
        <translation>პლანშეტი გაიჭედა და თავად გადაიტვირთა.</translation>
    </message>
    <message>
        <source>If it happens again, call support.</source>
        <translation>თუ განმეორდა, დაურეკეთ მხარდაჭერას.</translation>
    </message>
    <message>
        <source>It was switched off by its button, or the power was cut: both look the same.</source>
        <translation>გამორთეს ღილაკით ან დენი გაითიშა: ერთმანეთისგან ვერ ირჩევა.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in, and do not press the power button.</source>
        <translation>დამტენი შეერთებული დატოვეთ და ჩართვის ღილაკს ნუ დააჭერთ.</translation>
    </message>
    <message>
        <source>The tablet will try to put this right by itself. Do it?</source>
        <translation>პლანშეტი შეეცდება, თავად გამოასწოროს. გააკეთოს?</translation>
    </message>
    <message>
        <source>Done: it is fine now.</source>
        <translation>გაკეთდა: ახლა რიგზეა.</translation>
    </message>
    <message>
        <source>It is better, but not fine yet.</source>
        <translation>უკეთესია, მაგრამ ჯერ არ არის რიგზე.</translation>
    </message>
    <message>
        <source>It was tried, and nothing has changed.</source>
        <translation>ვცადეთ, მაგრამ არაფერი შეცვლილა.</translation>
    </message>
    <message>
        <source>It got worse, so it was taken back.</source>
        <translation>უარესი გახდა, ამიტომ ყველაფერი უკან დაბრუნდა.</translation>
    </message>
    <message>
        <source>It was done, but the tablet could not see whether it helped. Check again.</source>
        <translation>გაკეთდა, მაგრამ პლანშეტმა ვერ შეამოწმა, უშველა თუ არა. შეამოწმეთ ხელახლა.</translation>
    </message>
    <message>
        <source>The tablet is not allowed to do this by itself. Call support.</source>
        <translation>პლანშეტს ამის უფლება არ აქვს. დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>This cannot be done on this tablet. Call support.</source>
        <translation>ამ პლანშეტზე ეს შეუძლებელია. დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>It could not be done. Try once more, or call support.</source>
        <translation>ვერ მოხერხდა. კიდევ ერთხელ სცადეთ ან დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>გამორთულია</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>დროის ზღვარი</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>უცნობია</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>დიახ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>The tablet will switch the sound on and turn it up.</source>
        <translation>პლანშეტი ხმას ჩართავს და აუწევს.</translation>
    </message>
    <message>
        <source>The tablet will send the sound to the loudspeaker.</source>
        <translation>პლანშეტი ხმას დინამიკზე გადართავს.</translation>
    </message>
    <message>
        <source>The tablet will turn its own tones up.</source>
        <translation>პლანშეტი თავის სიგნალებს აუწევს.</translation>
    </message>
    <message>
        <source>The tablet will restart its sound service. It is silent for some seconds.</source>
        <translation>პლანშეტი ხმის სერვისს თავიდან ჩართავს. რამდენიმე წამი ხმა არ იქნება.</translation>
    </message>
    <message>
        <source>The tablet will restart what plays the tones.</source>
        <translation>პლანშეტი სიგნალების დამკვრელს თავიდან ჩართავს.</translation>
    </message>
    <message>
        <source>The tablet will connect to the network anew.</source>
        <translation>პლანშეტი ქსელს თავიდან დაუკავშირდება.</translation>
    </message>
    <message>
        <source>The tablet will connect to the platform anew.</source>
        <translation>პლანშეტი პლატფორმას თავიდან დაუკავშირდება.</translation>
    </message>
    <message>
        <source>The tablet will make the screen brighter.</source>
        <translation>პლანშეტი ეკრანს გაანათებს.</translation>
    </message>
    <message>
        <source>The tablet will keep its screen from going dark.</source>
        <translation>პლანშეტი ეკრანს ჩაქრობის საშუალებას არ მისცემს.</translation>
    </message>
    <message>
        <source>The tablet will set its clock by the internet.</source>
        <translation>პლანშეტი საათს ინტერნეტით გაასწორებს.</translation>
    </message>
    <message>
        <source>The tablet will delete old logs and copies that it can do without. Orders stay.</source>
        <translation>პლანშეტი წაშლის ძველ ჟურნალებსა და ზედმეტ ასლებს. შეკვეთები დარჩება.</translation>
    </message>
    <message>
        <source>The app will close and start again. What was tapped is kept.</source>
        <translation>აპი დაიხურება და თავიდან ჩაირთვება. რასაც შეეხეთ, შენახულია.</translation>
    </message>
    <message>
        <source>Nothing had to be done: it is fine by now.</source>
        <translation>არაფრის გაკეთება აღარ დასჭირდა: უკვე წესრიგშია.</translation>
    </message>
    <message>
        <source>Nothing was done: something else is found now.</source>
        <translation>არაფერი გაკეთებულა: ახლა სხვა რამ გამოვლინდა.</translation>
    </message>
    <message>
        <source>There is nothing left that the tablet may delete. Call support.</source>
        <translation>პლანშეტს წასაშლელი აღარაფერი დარჩა. დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Do it?</source>
        <translation>გააკეთოს?</translation>
    </message>
    <message>
        <source>Above the room&apos;s noise</source>
        <translation>ოთახის ხმაურს აღემატება</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>მისამართები</translation>
    </message>
    <message>
        <source>Switched off in the sound card</source>
        <translation>გამორთულია ხმის ბარათში</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>პასუხი</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>სძინავს</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>თავისუფალი მეხსიერება</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>უკრავს</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>სიკაშკაშე</translation>
    </message>
    <message>
        <source>Backlight off</source>
        <translation>განათება გამორთულია</translation>
    </message>
    <message>
        <source>Measured at an alert</source>
        <translation>გაიზომა შეკვეთის სიგნალზე</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ცვლილება</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>სარწმუნოობა</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>მიერთებულია</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>სახურავი ღიაა</translation>
    </message>
    <message>
        <source>Charging cycles</source>
        <translation>დატენვის ციკლები</translation>
    </message>
    <message>
        <source>Certificate holds</source>
        <translation>სერტიფიკატის ვადა</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>დაყოვნება</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>დისკი</translation>
    </message>
    <message>
        <source>Name looked up in</source>
        <translation>სახელი მოიძებნა</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>შევსებულია</translation>
    </message>
    <message>
        <source>Drawn from the battery</source>
        <translation>ბატარეიდან იხარჯება</translation>
    </message>
    <message>
        <source>Dead columns</source>
        <translation>მკვდარი სვეტები</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>მკვდარი რიგები</translation>
    </message>
    <message>
        <source>Programs ended for lack of memory</source>
        <translation>მეხსიერების გამო დახურული პროგრამები</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>შეცდომა</translation>
    </message>
    <message>
        <source>File system errors</source>
        <translation>ფაილური სისტემის შეცდომები</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>თავისუფალი ადგილი</translation>
    </message>
    <message>
        <source>Files that still fit</source>
        <translation>კიდევ ეტევა ფაილი</translation>
    </message>
    <message>
        <source>A way out</source>
        <translation>გასასვლელი</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>მდგომარეობა</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>გაისმა</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>ქსელის ინტერფეისი</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>რყევა</translation>
    </message>
    <message>
        <source>Clock set by the internet</source>
        <translation>საათი ინტერნეტით სწორდება</translation>
    </message>
    <message>
        <source>Clock is kept right</source>
        <translation>საათი სწორდება</translation>
    </message>
    <message>
        <source>Disk errors in the log</source>
        <translation>დისკის შეცდომები ჟურნალში</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ცდა</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>პასუხის დრო</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>დონე</translation>
    </message>
    <message>
        <source>On this tablet itself</source>
        <translation>თავად ამ პლანშეტზე</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>დაიკარგა</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>ქსელშია ჩართული</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <translation>შეიძლება დაიძინოს</translation>
    </message>
    <message>
        <source>Usual answer after</source>
        <translation>ჩვეული პასუხის დრო</translation>
    </message>
    <message>
        <source>Felt nothing</source>
        <translation>ვერ იგრძნო</translation>
    </message>
    <message>
        <source>Offered by the charger</source>
        <translation>დამტენი იძლევა</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>კავშირი არ არის</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>საათის ცდომილება</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>გამოსასვლელი</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>გამოსასვლელები</translation>
    </message>
    <message>
        <source>Measured over</source>
        <translation>გაზომვის ხანგრძლივობა</translation>
    </message>
    <message>
        <source>Slow answers after</source>
        <translation>ნელი პასუხების დრო</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>ქაღალდი მთავრდება</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>ქაღალდი გათავდა</translation>
    </message>
    <message>
        <source>Mice and touch pads</source>
        <translation>მაუსები და სენსორული პანელები</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>პორტი</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>ხელმისაწვდომია</translation>
    </message>
    <message>
        <source>Takes no data</source>
        <translation>მონაცემებს არ იღებს</translation>
    </message>
    <message>
        <source>Real outputs</source>
        <translation>ნამდვილი გამოსასვლელები</translation>
    </message>
    <message>
        <source>Hardware clock is off by</source>
        <translation>აპარატული საათის ცდომილება</translation>
    </message>
    <message>
        <source>Says that it fails</source>
        <translation>იტყობინება გაუმართაობას</translation>
    </message>
    <message>
        <source>Screen goes dark after</source>
        <translation>ეკრანი ქრება</translation>
    </message>
    <message>
        <source>Each answer after</source>
        <translation>თითოეული პასუხის დრო</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>სესია</translation>
    </message>
    <message>
        <source>Wi-Fi signal</source>
        <translation>Wi-Fi სიგნალი</translation>
    </message>
    <message>
        <source>Sleep is held off</source>
        <translation>ძილი აკრძალულია</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>შენელებულია</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>სიჩქარე</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>თავად ირთვება</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>სტატუსი</translation>
    </message>
    <message>
        <source>Volume of our tones</source>
        <translation>ჩვენი სიგნალების ხმის დონე</translation>
    </message>
    <message>
        <source>Switches off at</source>
        <translation>გამოირთვება</translation>
    </message>
    <message>
        <source>A write takes</source>
        <translation>ჩაწერის დრო</translation>
    </message>
    <message>
        <source>Slowed down for</source>
        <translation>შენელების ხანგრძლივობა</translation>
    </message>
    <message>
        <source>Touch screens</source>
        <translation>სენსორული ეკრანები</translation>
    </message>
    <message>
        <source>Voltage too low</source>
        <translation>ძაბვა დაბალია</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>გაცვეთილია</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>მეხსიერების ლოდინში დაკარგული დრო</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>მიზეზი</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>უსადენო</translation>
    </message>
    <message>
        <source>Hottest part</source>
        <translation>ყველაზე ცხელი ნაწილი</translation>
    </message>
    <message>
        <source>Off since</source>
        <translation>გამოირთო</translation>
    </message>
    <message>
        <source>Off since (here)</source>
        <translation>გამოირთო (აქაური დრო)</translation>
    </message>
    <message>
        <source>Off for</source>
        <translation>გამორთული იყო</translation>
    </message>
    <message>
        <source>Unplugged for</source>
        <translation>დენის გარეშე იყო</translation>
    </message>
    <message>
        <source>Sudden stops in 7 days</source>
        <translation>უეცარი გათიშვები 7 დღეში</translation>
    </message>
    <message>
        <source>Orders meanwhile</source>
        <translation>შეკვეთები ამასობაში</translation>
    </message>
    <message>
        <source>Their codes</source>
        <translation>მათი კოდები</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ვერსია</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>მუშაობს</translation>
    </message>
    <message>
        <source>Crashes in 24 h</source>
        <translation>ავარიული გათიშვები 24 საათში</translation>
    </message>
    <message>
        <source>Longest stalls</source>
        <translation>ყველაზე დიდი შეფერხება</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ზომა</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>დაზიანება</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>ხარვეზი</translation>
    </message>
    <message>
        <source>Actions waiting</source>
        <translation>მომლოდინე მოქმედებები</translation>
    </message>
    <message>
        <source>The oldest waits for</source>
        <translation>ყველაზე ძველი იცდის</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>უარყოფილი მოქმედებები</translation>
    </message>
    <message>
        <source>Last sign of life taken</source>
        <translation>ბოლო კავშირიდან გავიდა</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>გამორთული პროდუქტები</translation>
    </message>
    <message>
        <source>Off for over a day</source>
        <translation>გამორთულია ერთ დღეზე მეტი</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>გაიხსნება</translation>
    </message>
    <message>
        <source>s</source>
        <translation>წმ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>მწმ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>წთ</translation>
    </message>
    <message>
        <source>h</source>
        <translation>სთ</translation>
    </message>
    <message>
        <source>d</source>
        <translation>დღე</translation>
    </message>
    <message>
        <source>W</source>
        <translation>ვტ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>მბ</translation>
    </message>
    <message>
        <source>%/h</source>
        <translation>%/სთ</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>უჯრა</translation>
    </message>
    <message>
        <source>Another version of the app made the database.</source>
        <translation>მონაცემთა ბაზა აპლიკაციის სხვა ვერსიამ შექმნა.</translation>
    </message>
    <message>
        <source>Start the app. If it does not start, install its newest version.</source>
        <translation>გაუშვით აპლიკაცია. თუ არ ეშვება, დააყენეთ მისი უახლესი ვერსია.</translation>
    </message>
    <message>
        <source>This user may not read the tablet&apos;s data.</source>
        <translation>ამ მომხმარებელს პლანშეტის მონაცემების წაკითხვის უფლება არ აქვს.</translation>
    </message>
    <message>
        <source>Run it as the user who runs the app.</source>
        <translation>გაუშვით იმ მომხმარებლით, ვისი სახელითაც აპლიკაცია მუშაობს.</translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>How a call goes</source>
        <translation>როგორ მიდის ზარი</translation>
    </message>
    <message>
        <source>Ask which venue it is, and which language they speak; choose it above.</source>
        <translation>ჰკითხეთ, რომელი ობიექტია და რომელ ენაზე ლაპარაკობენ; ენა ზემოთ აირჩიეთ.</translation>
    </message>
    <message>
        <source>Does the tablet show anything at all? If it does not, go to “Does not turn on”.</source>
        <translation>პლანშეტი საერთოდ აჩვენებს რამეს? თუ არა, გადადით აქ: „არ ირთვება“.</translation>
    </message>
    <message>
        <source>Ask for the support code. It stands on the check-in screen, in the menu, and on every message that fills the screen. Type it; there is no need for dashes, spaces or capitals.</source>
        <translation>სთხოვეთ მხარდაჭერის კოდი. წერია ცვლის გახსნის ეკრანზე, მენიუში და ყველა შეტყობინებაზე, რომელიც მთელ ეკრანს ფარავს. აკრიფეთ; ტირე, გამოტოვება და დიდი ასოები საჭირო არ არის.</translation>
    </message>
    <message>
        <source>Read it back with the words below it. If a character is wrong, the line says which one to ask for again.</source>
        <translation>გაუმეორეთ ქვემოთ მოცემული სიტყვებით. თუ სიმბოლო არასწორია, სტრიქონი გეტყვით, რომელი ჰკითხოთ თავიდან.</translation>
    </message>
    <message>
        <source>You see their screen, the likely cause and the sentence to say. During a check-in follow the steps C1 to C8 on the left, one by one.</source>
        <translation>ხედავთ მათ ეკრანს, სავარაუდო მიზეზს და სათქმელ წინადადებას. ცვლის გახსნისას მარცხნივ C1–C8 ნაბიჯებს რიგრიგობით მიჰყევით.</translation>
    </message>
</context>
<context>
    <name>FixSheet</name>
    <message>
        <source>One moment: it is done, then looked at again…</source>
        <translation>ერთი წამი: ვასწორებთ და ხელახლა ვამოწმებთ…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>დიახ, გააკეთოს</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>GiveUpSheet</name>
    <message>
        <source>Give up?</source>
        <translation>უარს ამბობთ?</translation>
    </message>
    <message>
        <source>The platform will not learn of this action: for it, nothing has changed. This can&apos;t be taken back.</source>
        <translation>პლატფორმა ამ მოქმედებას ვერ გაიგებს: მისთვის არაფერი შეცვლილა. ამას ვეღარ დააბრუნებთ.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>დატოვება</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>უარის თქმა</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The tablet does not turn on</source>
        <translation>პლანშეტი არ ირთვება</translation>
    </message>
    <message>
        <source>Begin at 1. Answer yes or no, and do what stands behind the arrow.</source>
        <translation>დაიწყეთ 1-დან. უპასუხეთ „კი“ ან „არა“ და გააკეთეთ, რაც ისრის მერე წერია.</translation>
    </message>
    <message>
        <source>Wet, cracked or swollen? Do not charge it. Go to step %1 at once.</source>
        <translation>სველია, გაბზარული ან გაბერილი? არ დატენოთ. მაშინვე გადადით ნაბიჯზე %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>კი</translation>
    </message>
    <message>
        <source>No</source>
        <translation>არა</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ნაბიჯი %1</translation>
    </message>
    <message>
        <source>It works: do the check-in</source>
        <translation>მუშაობს: გახსენით ცვლა</translation>
    </message>
    <message>
        <source>Is there a light, or some warmth, at the charger&apos;s plug?</source>
        <translation>დამტენზე ნათურა ანთია, ან დამტენი თბილია?</translation>
    </message>
    <message>
        <source>Another socket. Then another cable. Then another charger, the original one.</source>
        <translation>სხვა შტეფსელი. მერე სხვა კაბელი. მერე სხვა დამტენი, ორიგინალი.</translation>
    </message>
    <message>
        <source>Leave it on the charger for 10 minutes. An empty battery shows nothing at first.</source>
        <translation>დატოვეთ დამტენზე 10 წუთით. დამჯდარი ბატარეა თავიდან არაფერს აჩვენებს.</translation>
    </message>
    <message>
        <source>Does the screen show anything now?</source>
        <translation>ახლა ეკრანზე რამე ჩანს?</translation>
    </message>
    <message>
        <source>Hold the power button for 30 seconds and let go. Then hold it for 3 seconds.</source>
        <translation>ჩართვის ღილაკს 30 წამი დააჭირეთ და აუშვით. მერე კიდევ 3 წამი დააჭირეთ.</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>ირთვება?</translation>
    </message>
    <message>
        <source>Does it make a sound, vibrate or glow, but the picture stays black?</source>
        <translation>ხმას გამოსცემს, ვიბრირებს ან ანათებს, მაგრამ ეკრანი შავია?</translation>
    </message>
    <message>
        <source>Shine a lamp at the screen, press the brightness keys, connect another screen if there is a socket for one. Call and say: “black but alive”.</source>
        <translation>მიანათეთ ეკრანს ფანარი, დააჭირეთ სიკაშკაშის ღილაკებს, შეაერთეთ სხვა ეკრანი, თუ ბუდე აქვს. დარეკეთ და თქვით: „შავია, მაგრამ ცოცხალი“.</translation>
    </message>
    <message>
        <source>Is it hot? Was it beside the oven or in the sun?</source>
        <translation>ცხელია? ღუმელთან ან მზეზე იდო?</translation>
    </message>
    <message>
        <source>Unplug it and leave it in the shade for 20 minutes.</source>
        <translation>გამოაერთეთ დამტენი და 20 წუთით ჩრდილში დატოვეთ.</translation>
    </message>
    <message>
        <source>Is it wet, cracked or swollen?</source>
        <translation>სველია, გაბზარული ან გაბერილი?</translation>
    </message>
    <message>
        <source>Unplug it. Do not charge it. Call.</source>
        <translation>გამოაერთეთ. არ დატენოთ. დარეკეთ.</translation>
    </message>
    <message>
        <source>It is still dead. Call.</source>
        <translation>ისევ არ ირთვება. დარეკეთ.</translation>
    </message>
    <message>
        <source>Call support. Until the tablet works, take the orders in the partner web app on any phone; support marks the venue.</source>
        <translation>დაურეკეთ მხარდაჭერას. სანამ პლანშეტი ამუშავდება, შეკვეთები ნებისმიერი ტელეფონიდან მიიღეთ, პარტნიორის ვებ-აპლიკაციით; მხარდაჭერა ობიექტს მონიშნავს.</translation>
    </message>
    <message>
        <source>Keep this page beside the tablet.</source>
        <translation>ეს გვერდი პლანშეტთან შეინახეთ.</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Pickup code for %1</source>
        <translation>გაცემის კოდი: %1</translation>
    </message>
    <message>
        <source>Ask for the code. It must be:</source>
        <translation>იკითხეთ კოდი. უნდა იყოს:</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>გადაცემა</translation>
    </message>
    <message>
        <source>The code is the same: hand over</source>
        <translation>კოდი ემთხვევა: გადაცემა</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fix it for me</source>
        <translation>გამოასწოროს პლანშეტმა</translation>
    </message>
</context>
<context>
    <name>HealthNext</name>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation>ყველაფერი რიგზეა. არაფერი გაქვთ გასაკეთებელი.</translation>
    </message>
    <message>
        <source>Nothing wrong was found, but not everything could be looked at.</source>
        <translation>ხარვეზი ვერ მოიძებნა, მაგრამ ყველაფერი ვერ შემოწმდა.</translation>
    </message>
    <message>
        <source>This needs support.</source>
        <translation>აქ მხარდაჭერაა საჭირო.</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>მოწმდება… %1 / %2</translation>
    </message>
    <message>
        <source>Do this now: %1</source>
        <translation>ახლა გააკეთეთ: %1</translation>
    </message>
    <message>
        <source>Fix it for me</source>
        <translation>გამოასწოროს პლანშეტმა</translation>
    </message>
    <message>
        <source>Find out why there is no sound</source>
        <translation>რატომ არ ისმის ხმა?</translation>
    </message>
</context>
<context>
    <name>HealthNumbers</name>
    <message>
        <source>limit %1</source>
        <translation>ზღვარი %1</translation>
    </message>
    <message>
        <source>Check %1 · looked at: %2</source>
        <translation>შემოწმება %1 · წყარო: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>შემოწმება %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ხელახლა შემოწმება</translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation>ხმა არ ისმის?</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>ეკრანის შემოწმება</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Fine</source>
        <translation>რიგზეა</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>გასათვალისწინებელია</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>გაუმართავია</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>ვერ შემოწმდა</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>საჭიროებს ყურადღებას</translation>
    </message>
    <message>
        <source>Could not be looked at: neither good nor bad</source>
        <translation>ვერ შემოწმდა: არც კარგია, არც ცუდი</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Refunded</source>
        <translation>თანხა დაბრუნდა</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n საჩივარი</numerusform>
            <numerusform>%n საჩივარი</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>იგზავნება</translation>
    </message>
</context>
<context>
    <name>HistoryNotes</name>
    <message>
        <source>Something was missing.</source>
        <translation>რაღაც აკლდა.</translation>
    </message>
    <message>
        <source>Something else was delivered.</source>
        <translation>სხვა რამ მიიტანეს.</translation>
    </message>
    <message>
        <source>The customer was not content with the quality.</source>
        <translation>მომხმარებელი ხარისხით უკმაყოფილო იყო.</translation>
    </message>
    <message>
        <source>It came too late.</source>
        <translation>ძალიან დაგვიანდა.</translation>
    </message>
    <message>
        <source>$ Refunded: %1.</source>
        <translation>$ დაბრუნდა თანხა: %1.</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>საჩივარი: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n photo(s))</source>
        <translation>
            <numerusform>(%n ფოტო)</numerusform>
            <numerusform>(%n ფოტო)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>შეკვეთის ძებნა</translation>
    </message>
    <message>
        <source>digits of the code</source>
        <translation>კოდის ციფრები</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>კოდით ძებნა</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>ძებნის დასრულება</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ერთი წამით…</translation>
    </message>
    <message>
        <source>No order of the last 14 days has these digits.</source>
        <translation>ბოლო 14 დღის შეკვეთებში ასეთი ციფრები არ არის.</translation>
    </message>
    <message>
        <source>No orders in the last 14 days.</source>
        <translation>ბოლო 14 დღეში შეკვეთები არ ყოფილა.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Continue</source>
        <translation>გაგრძელება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>მენიუ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>შეკვეთები</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ისტორია</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>საათის მიხედვით</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ღია</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>მუქი</translation>
    </message>
    <message>
        <source>Pause new orders for so many minutes:</source>
        <translation>ახალი შეკვეთების შეჩერება, წუთი:</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>მხარდაჭერა: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>ტექნიკოსი</translation>
    </message>
</context>
<context>
    <name>NoSound</name>
    <message>
        <source>No sound – look here</source>
        <translation>ხმა არ ისმის – აქეთ იხედეთ</translation>
    </message>
    <message>
        <source>Nobody has taken the order – look here</source>
        <translation>შეკვეთა არავის მიუღია – აქეთ იხედეთ</translation>
    </message>
    <message>
        <source>Tap to go on</source>
        <translation>გასაგრძელებლად შეეხეთ ეკრანს</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>მხარდაჭერა: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
</context>
<context>
    <name>NoSoundGuide</name>
    <message>
        <source>No sound?</source>
        <translation>ხმა არ ისმის?</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>გამოსწორდა: %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>დიახ, გააკეთოს</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
    <message>
        <source>Yes, I hear it</source>
        <translation>დიახ, მესმის</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n სიგნალი</numerusform>
            <numerusform>%n სიგნალი</numerusform>
        </translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>ვერ გავიგონე</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>კიდევ ერთხელ</translation>
    </message>
</context>
<context>
    <name>NoSoundText</name>
    <message>
        <source>One moment: it is put right…</source>
        <translation>ერთი წამი: ვასწორებთ…</translation>
    </message>
    <message>
        <source>Listen: the tablet plays a test now…</source>
        <translation>მოუსმინეთ: პლანშეტი ახლა სიგნალს უკრავს…</translation>
    </message>
    <message>
        <source>A tone sounds now. Do you hear it?</source>
        <translation>ახლა სიგნალი ისმის. გესმით?</translation>
    </message>
    <message>
        <source>How many beeps did you hear?</source>
        <translation>რამდენი სიგნალი გაიგონეთ?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>ხმა მუშაობს.</translation>
    </message>
    <message>
        <source>The tablet looks at its sound…</source>
        <translation>პლანშეტი ხმას ამოწმებს…</translation>
    </message>
    <message>
        <source>It is the volume.</source>
        <translation>მიზეზი ხმის დონეა.</translation>
    </message>
    <message>
        <source>The sound goes to the wrong place.</source>
        <translation>ხმა სხვაგან გადის.</translation>
    </message>
    <message>
        <source>It is the tablet&apos;s sound service.</source>
        <translation>მიზეზი პლანშეტის ხმის სერვისია.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>პლანშეტი დინამიკს ვერ პოულობს.</translation>
    </message>
    <message>
        <source>It is the loudspeaker or its amplifier: the tablet plays, and nobody hears it.</source>
        <translation>მიზეზი დინამიკი ან გამაძლიერებელია: პლანშეტი უკრავს, მაგრამ არავის ესმის.</translation>
    </message>
    <message>
        <source>The sound works, but nobody has checked in.</source>
        <translation>ხმა მუშაობს, მაგრამ ცვლა გახსნილი არ არის.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet has no connection.</source>
        <translation>ხმა მუშაობს, მაგრამ პლანშეტს კავშირი არ აქვს.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet is not paired.</source>
        <translation>ხმა მუშაობს, მაგრამ პლანშეტი პლატფორმასთან დაკავშირებული არ არის.</translation>
    </message>
    <message>
        <source>It is the app on this tablet.</source>
        <translation>მიზეზი პლანშეტის აპია.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Too late: %1. The order is over: %2.</source>
        <translation>დააგვიანდა: %1. შეკვეთა დასრულდა: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more as well.</source>
        <translation>
            <numerusform>და კიდევ %n.</numerusform>
            <numerusform>და კიდევ %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet saves again. Do once more what was not saved.</source>
        <translation>პლანშეტი ისევ ინახავს. რაც არ შეინახა, გაიმეორეთ.</translation>
    </message>
    <message>
        <source>Saving takes longer than usual. One moment…</source>
        <translation>შენახვას ჩვეულებრივზე მეტი დრო სჭირდება. ერთი წამით…</translation>
    </message>
</context>
<context>
    <name>OffList</name>
    <message>
        <source>Switched off</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>გამორთული არაფერია.</translation>
    </message>
</context>
<context>
    <name>OrderAlert</name>
    <message>
        <source>New order %1</source>
        <translation>ახალი შეკვეთა %1</translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>რა გავაკეთო?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>მეტი დრო</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>ინახება…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>მიღება · %n წთ</numerusform>
            <numerusform>მიღება · %n წთ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>გადაცემა</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Looking for a courier</source>
        <translation>კურიერს ვეძებთ</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>ალერგია</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>მხოლოდ 18 წლიდან</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>შენიშვნა</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ტესტი</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Discount on products</source>
        <translation>ფასდაკლება პროდუქტებზე</translation>
    </message>
    <message>
        <source>Discount on delivery</source>
        <translation>ფასდაკლება მიტანაზე</translation>
    </message>
    <message>
        <source>Discount on the service fee</source>
        <translation>ფასდაკლება მომსახურებაზე</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>სულ</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>გატანა %1-ზე</translation>
    </message>
    <message>
        <source>Looking for a courier</source>
        <translation>კურიერს ვეძებთ</translation>
    </message>
    <message>
        <source>Collect %1 in cash</source>
        <translation>ასაღებია ნაღდად: %1</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>გადახდილია ონლაინ</translation>
    </message>
    <message>
        <source>Cutlery, please</source>
        <translation>დანა-ჩანგალი საჭიროა</translation>
    </message>
    <message>
        <source>No cutlery</source>
        <translation>დანა-ჩანგალი არ სჭირდება</translation>
    </message>
</context>
<context>
    <name>OrderLane</name>
    <message>
        <source>No orders</source>
        <translation>შეკვეთები არ არის</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Items</source>
        <translation>შეკვეთის შემადგენლობა</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>გამორთვა: %1</translation>
    </message>
</context>
<context>
    <name>OrderNotes</name>
    <message>
        <source>This is a test order: nobody waits for it.</source>
        <translation>ეს სატესტო შეკვეთაა: მას არავინ ელოდება.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>ალერგია: %1</translation>
    </message>
    <message>
        <source>Contains goods for adults: check the age at handover.</source>
        <translation>ასაკობრივი შეზღუდვა: გადაცემისას შეამოწმეთ ასაკი.</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>sending…</source>
        <translation>იგზავნება…</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code: %1</source>
        <translation>კოდი: %1</translation>
    </message>
</context>
<context>
    <name>PairingDone</name>
    <message>
        <source>This tablet is paired</source>
        <translation>პლანშეტი დაკავშირებულია</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>დაწყება</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>Pairing</source>
        <translation>დაკავშირება</translation>
    </message>
    <message>
        <source>Nobody knows this code. Compare it with what support said, digit by digit.</source>
        <translation>ასეთი კოდი არ არსებობს. ციფრ-ციფრ შეადარეთ იმას, რაც მხარდაჭერამ გითხრათ.</translation>
    </message>
    <message>
        <source>This code was used already or has expired. Ask support for a new one.</source>
        <translation>ეს კოდი უკვე გამოყენებულია ან ვადა გაუვიდა. მხარდაჭერას ახალი კოდი სთხოვეთ.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable, then try again.</source>
        <translation>ინტერნეტთან კავშირი არ არის. შეამოწმეთ Wi-Fi ან კაბელი და ისევ სცადეთ.</translation>
    </message>
    <message>
        <source>This network wants a login first: another page answered instead of the platform. Log in to the Wi-Fi or take another network.</source>
        <translation>ეს ქსელი ჯერ ავტორიზაციას ითხოვს: პლატფორმის ნაცვლად სხვა გვერდმა გვიპასუხა. გაიარეთ Wi-Fi-ს ავტორიზაცია ან აირჩიეთ სხვა ქსელი.</translation>
    </message>
    <message>
        <source>The connection is not secure: the platform&apos;s certificate cannot be checked. Check the tablet&apos;s date and time, or take another network.</source>
        <translation>კავშირი დაცული არ არის: პლატფორმის სერტიფიკატი ვერ მოწმდება. შეამოწმეთ პლანშეტის თარიღი და დრო ან აირჩიეთ სხვა ქსელი.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>ძალიან ბევრი მცდელობა იყო. მოიცადეთ ერთი წუთი და ისევ სცადეთ.</translation>
    </message>
    <message>
        <source>The tablet cannot save anything just now, so the code was not used. Restart the tablet, then try again with the same code.</source>
        <translation>კოდი არ დახარჯულა: პლანშეტი ვერ ინახავს. გადატვირთეთ და სცადეთ იმავე კოდით.</translation>
    </message>
    <message>
        <source>The platform has a problem at the moment. Try again in a minute.</source>
        <translation>პლატფორმას ამჟამად ხარვეზი აქვს. ერთ წუთში ისევ სცადეთ.</translation>
    </message>
    <message>
        <source>Type the code that support gives you</source>
        <translation>აკრიფეთ კოდი, რომელსაც მხარდაჭერა მოგცემთ</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>ვეკითხებით პლატფორმას…</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>თავიდან აკრეფა</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ისევ ცდა</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>PicturePair</name>
    <message>
        <source>Their screen, in their language</source>
        <translation>მათი ეკრანი, მათ ენაზე</translation>
    </message>
    <message>
        <source>The same, in yours</source>
        <translation>იგივე, თქვენს ენაზე</translation>
    </message>
</context>
<context>
    <name>PrepTimePicker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n წუთი</numerusform>
            <numerusform>%n წუთი</numerusform>
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
        <translation>შენახულია, იგზავნება</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ჩართვა</translation>
    </message>
    <message>
        <source>The switch was not accepted.</source>
        <translation>ცვლილება არ მიიღეს.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>ProductSwitch</name>
    <message>
        <source>On sale</source>
        <translation>იყიდება</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>გამორთულია</translation>
    </message>
</context>
<context>
    <name>ProductsCategories</name>
    <message>
        <source>Everything</source>
        <translation>ყველა</translation>
    </message>
</context>
<context>
    <name>ProductsKeys</name>
    <message>
        <source>Space</source>
        <translation>გამოტოვება</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>წაშლა</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>მზადაა</translation>
    </message>
</context>
<context>
    <name>ProductsOverlay</name>
    <message>
        <source>Switched off: %1</source>
        <translation>გამოირთო: %1</translation>
    </message>
    <message>
        <source>Back on sale: %1</source>
        <translation>ისევ იყიდება: %1</translation>
    </message>
    <message>
        <source>This is no longer possible.</source>
        <translation>ეს უკვე აღარ შეიძლება.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>დაბრუნება</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ძებნა</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>გამორთული: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ყველა</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>აკრიფეთ სახელის ნაწილი</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>ძებნის დასრულება</translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation>ასეთი სახელის პროდუქტი არ არის.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ერთი წამით…</translation>
    </message>
    <message>
        <source>No products yet. They come from the platform with the first connection.</source>
        <translation>პროდუქტები ჯერ არ არის. პლატფორმიდან პირველივე კავშირისას ჩამოიტვირთება.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>კატეგორია</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message numerus="yes">
        <source>%1, sent %n time(s)</source>
        <translation>
            <numerusform>%1, გაიგზავნა %n-ჯერ</numerusform>
            <numerusform>%1, გაიგზავნა %n-ჯერ</numerusform>
        </translation>
    </message>
    <message>
        <source>Already done on another device. There is nothing left to do.</source>
        <translation>უკვე გაკეთდა სხვა მოწყობილობაზე. მეტი არაფერია საჭირო.</translation>
    </message>
    <message>
        <source>Waits for the refused action before it</source>
        <translation>ელოდება წინა მოქმედებას, რომელიც არ მიიღეს</translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>შემდეგი ცდა %n წამში</numerusform>
            <numerusform>შემდეგი ცდა %n წამში</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ხელახლა ცდა</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>უარის თქმა</translation>
    </message>
    <message>
        <source>Call support</source>
        <translation>დარეკვა მხარდაჭერაში</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Queue</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>This has changed meanwhile.</source>
        <translation>ეს ამასობაში შეიცვალა.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n უარი</numerusform>
            <numerusform>%n უარი</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ელოდება</numerusform>
            <numerusform>%n ელოდება</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is saved on this tablet and is sent by itself.</source>
        <translation>რაც ელოდება, პლანშეტზე შენახულია და თავისით გაიგზავნება.</translation>
    </message>
    <message>
        <source>No connection. What waits is saved on this tablet and is sent by itself when the connection is back.</source>
        <translation>კავშირი არ არის. რაც ელოდება, პლანშეტზე შენახულია და კავშირის აღდგენისთანავე თავისით გაიგზავნება.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ერთი წამით…</translation>
    </message>
    <message>
        <source>Nothing waits: everything has reached the platform.</source>
        <translation>არაფერი ელოდება: ყველაფერი პლატფორმამდე მივიდა.</translation>
    </message>
</context>
<context>
    <name>QueueStory</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>ჯერ არაფერი მომხდარა.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Accept</source>
        <translation>მიღება</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>მეტი დრო</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>უარყოფა</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>გადაცემა</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>გამორთვა</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ჩართვა</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>ცვლის გახსნა</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>ცვლის დახურვა</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>პაუზა</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>ხელახლა გახსნა</translation>
    </message>
    <message>
        <source>Report about a tone</source>
        <translation>შეტყობინება სიგნალზე</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n წთ</numerusform>
            <numerusform>%n წთ</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the platform</source>
        <translation>იგზავნება პლატფორმაზე</translation>
    </message>
    <message>
        <source>No connection to the platform</source>
        <translation>პლატფორმასთან კავშირი არ არის</translation>
    </message>
    <message>
        <source>The Wi-Fi asks for a login</source>
        <translation>Wi-Fi ავტორიზაციას ითხოვს</translation>
    </message>
    <message>
        <source>The secure connection does not hold</source>
        <translation>დაცული კავშირი არ დგება</translation>
    </message>
    <message>
        <source>The tablet is not paired</source>
        <translation>პლანშეტი არ არის დაკავშირებული</translation>
    </message>
    <message>
        <source>The platform is busy just now</source>
        <translation>პლატფორმა ახლა გადატვირთულია</translation>
    </message>
    <message>
        <source>The platform waits for an earlier action</source>
        <translation>პლატფორმა წინა მოქმედებას ელოდება</translation>
    </message>
    <message>
        <source>The platform has not answered for this action</source>
        <translation>ამ მოქმედებაზე პლატფორმას არ უპასუხია</translation>
    </message>
    <message>
        <source>The platform has trouble just now</source>
        <translation>პლატფორმას ახლა პრობლემა აქვს</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) without an answer</source>
        <translation>
            <numerusform>%n-ჯერ გაიგზავნა უპასუხოდ</numerusform>
            <numerusform>%n-ჯერ გაიგზავნა უპასუხოდ</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>უარი მიიღო</translation>
    </message>
    <message>
        <source>Tried again by a person</source>
        <translation>ადამიანმა ხელახლა სცადა</translation>
    </message>
    <message>
        <source>Given up by a person</source>
        <translation>ადამიანმა უარი თქვა</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>დააგვიანდა</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The tablet&apos;s memory was damaged</source>
        <translation>პლანშეტის მეხსიერება დაზიანდა</translation>
    </message>
    <message>
        <source>Noticed: %1. The damaged part was set aside and the rest fetched again from the platform.</source>
        <translation>შემჩნეულია: %1. დაზიანებული ნაწილი გვერდზე გადაიდო, დანარჩენი კი პლატფორმიდან თავიდან ჩამოიტვირთა.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were restored and will be sent.</source>
        <translation>
            <numerusform>აღდგა %n მოქმედება; გაიგზავნება.</numerusform>
            <numerusform>აღდგა %n მოქმედება; გაიგზავნება.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action had to be restored.</source>
        <translation>აღსადგენი არაფერი იყო.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n action(s) could not be restored. Compare the orders of today with your own notes.</source>
        <translation>
            <numerusform>%n-მდე მოქმედება ვერ აღდგა. დღევანდელი შეკვეთები თქვენს ჩანაწერებს შეადარეთ.</numerusform>
            <numerusform>%n-მდე მოქმედება ვერ აღდგა. დღევანდელი შეკვეთები თქვენს ჩანაწერებს შეადარეთ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read. Compare the orders of today with your own notes.</source>
        <translation>ყველაფრის წაკითხვა ვერ მოხერხდა. დღევანდელი შეკვეთები თქვენს ჩანაწერებს შეადარეთ.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again: ask support for a code.</source>
        <translation>პლანშეტი თავიდან უნდა დაკავშირდეს: მხარდაჭერას კოდი სთხოვეთ.</translation>
    </message>
    <message>
        <source>Look at these orders: %1</source>
        <translation>გადახედეთ ამ შეკვეთებს: %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>მხარდაჭერა: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message>
        <source>Reject %1: why?</source>
        <translation>%1: რატომ უარყოფთ?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Broken</source>
        <translation>გაუმართავია</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>საყურადღებო</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>ვერ შემოწმდა</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>გამართულია</translation>
    </message>
    <message>
        <source>Report of the tablet</source>
        <translation>პლანშეტის ანგარიში</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>შედგენილია</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>მოწყობილობა</translation>
    </message>
    <message>
        <source>App</source>
        <translation>აპლიკაცია</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>აპარატურა</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>ჯერ ეს გააკეთეთ</translation>
    </message>
    <message>
        <source>Nothing has to be done</source>
        <translation>არაფრის გაკეთება არ არის საჭირო</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>ზღვარი %1</translation>
    </message>
    <message>
        <source>Battery, % (grey: not plugged in)</source>
        <translation>ბატარეა, % (ნაცრისფერი: დამტენი გამორთულია)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>ტემპერატურა, °C</translation>
    </message>
    <message>
        <source>Answers of the network, ms (red cross: lost)</source>
        <translation>ქსელის პასუხები, მწმ (წითელი ჯვარი: დაკარგული)</translation>
    </message>
</context>
<context>
    <name>Revoked</name>
    <message>
        <source>This tablet was disconnected by the platform</source>
        <translation>პლატფორმამ ეს პლანშეტი გათიშა</translation>
    </message>
    <message>
        <source>It gets no new orders. Call support and ask for a pairing code; nothing that was done here is lost.</source>
        <translation>ახალ შეკვეთებს აღარ იღებს. დარეკეთ მხარდაჭერაში და სთხოვეთ დაკავშირების კოდი; აქ გაკეთებულიდან არაფერი იკარგება.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are kept and will be sent after pairing.</source>
        <translation>
            <numerusform>%n მოქმედება შენახულია და დაკავშირების შემდეგ გაიგზავნება.</numerusform>
            <numerusform>%n მოქმედება შენახულია და დაკავშირების შემდეგ გაიგზავნება.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a pairing code</source>
        <translation>დაკავშირების კოდის აკრეფა</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <source>Likely cause: %1</source>
        <translation>სავარაუდო მიზეზი: %1</translation>
    </message>
    <message>
        <source>If it stays: %1</source>
        <translation>თუ არ გამოსწორდა: %1</translation>
    </message>
    <message>
        <source>The code tells of this:</source>
        <translation>კოდი ამას გვეუბნება:</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>დახურვა</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Auto-accept</source>
        <translation>ავტომიღება</translation>
    </message>
    <message>
        <source>Orders are accepted automatically</source>
        <translation>შეკვეთები ავტომატურად მიიღება</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>კავშირი</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ხმა</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>პროდუქტები</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>მენიუ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>რიგზეა</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>პრობლემა</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>It is plugged in</source>
        <translation>შეერთებულია</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>დრო სწორია</translation>
    </message>
    <message>
        <source>Yes, the rest stays off</source>
        <translation>დიახ, დანარჩენი გამორთული რჩება</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
    <message>
        <source>The hours are right</source>
        <translation>საათები სწორია</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>ყველაფერი რიგზეა</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>არ არის</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>ვერ გავიგონე</translation>
    </message>
    <message>
        <source>They are wrong</source>
        <translation>არასწორია</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>მზად ვართ შეკვეთებისთვის</translation>
    </message>
    <message>
        <source>Tap the corners</source>
        <translation>კუთხეებზე შეხება</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>ხმის ჩართვა</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>სიგნალების ჩართვა</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n სიგნალი</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it up</source>
        <translation>ხმის აწევა</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ხელახლა შემოწმება</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>მაინც გახსნა</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>შემდეგი: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
</context>
<context>
    <name>StepCorners</name>
    <message>
        <source>Tap the four corners</source>
        <translation>შეეხეთ ოთხივე კუთხეს</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>კუთხე %1</translation>
    </message>
    <message>
        <source>C4 · Tap the four corners</source>
        <translation>C4 · შეეხეთ ოთხივე კუთხეს</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) left</source>
        <translation>
            <numerusform>დარჩა %n კუთხე</numerusform>
            <numerusform>დარჩა %n კუთხე</numerusform>
        </translation>
    </message>
    <message>
        <source>A corner does not react</source>
        <translation>კუთხე არ რეაგირებს</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
</context>
<context>
    <name>StepHours</name>
    <message>
        <source>closes after midnight, at %1</source>
        <translation>იკეტება შუაღამის შემდეგ, %1-ზე</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>დღეს დაკეტილია</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The code</source>
        <translation>კოდი</translation>
    </message>
    <message>
        <source>Does not turn on</source>
        <translation>არ ირთვება</translation>
    </message>
    <message>
        <source>Keys: Ctrl+0 code, Ctrl+1–8 steps, Ctrl+9 dead tablet, F2 their language, Esc new code</source>
        <translation>კლავიშები: Ctrl+0 კოდი, Ctrl+1–8 ნაბიჯები, Ctrl+9 არ ირთვება, F2 მათი ენა, Esc ახალი კოდი</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>First the steps that are not green yet.</source>
        <translation>ჯერ ის ნაბიჯები, რომლებიც მწვანე არ არის.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Connection</source>
        <translation>კავშირი</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>კვება</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ხმა</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>ეკრანი</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>საათი</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>გამორთული</translation>
    </message>
    <message>
        <source>Today&apos;s hours</source>
        <translation>დღის საათები</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>მზადყოფნა</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>მოწმდება…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>რიგზეა</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>გეკითხებათ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>პასუხი არის</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>პრობლემა</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>ცნობილი პრობლემა</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>ვერ შემოწმდა</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>მოგვიანებით</translation>
    </message>
    <message>
        <source>The tablet is looking. This takes a few seconds.</source>
        <translation>პლანშეტი ამოწმებს. ამას რამდენიმე წამი სჭირდება.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>ეს ჯერ არ შემოწმებულა.</translation>
    </message>
    <message>
        <source>A corner did not react. Wipe the screen dry and try once more; if it stays so, call support.</source>
        <translation>ერთმა კუთხემ არ იმოქმედა. ეკრანი მშრალად გაწმინდეთ და კიდევ სცადეთ; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>Tap the four corners of the screen, so that we know it feels every tap.</source>
        <translation>შეეხეთ ეკრანის ოთხივე კუთხეს, რომ დავრწმუნდეთ, რომ ყველა შეხებას გრძნობს.</translation>
    </message>
    <message>
        <source>The screen feels every tap.</source>
        <translation>ეკრანი ყველა შეხებას გრძნობს.</translation>
    </message>
    <message>
        <source>Everything is checked. From the next tap on, orders come to this tablet.</source>
        <translation>ყველაფერი შემოწმებულია. ღილაკზე შეხების შემდეგ შეკვეთები ამ პლანშეტზე მოვა.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable.</source>
        <translation>ინტერნეტთან კავშირი არ არის. შეამოწმეთ Wi-Fi ან კაბელი.</translation>
    </message>
    <message>
        <source>The internet works, but the platform does not answer. Look again in a minute; if it stays so, call support.</source>
        <translation>ინტერნეტი მუშაობს, მაგრამ პლატფორმა არ პასუხობს. ერთ წუთში ხელახლა შეამოწმეთ; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>This network wants a login first. Log in to the Wi-Fi or take another network.</source>
        <translation>ეს ქსელი ჯერ ავტორიზაციას ითხოვს. გაიარეთ Wi-Fi-ს ავტორიზაცია ან აირჩიეთ სხვა ქსელი.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate cannot be checked. Take another network or call support.</source>
        <translation>კავშირი დაცული არ არის: სერტიფიკატი ვერ მოწმდება. აირჩიეთ სხვა ქსელი ან დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet. Call support for a new code.</source>
        <translation>პლატფორმა ამ პლანშეტს აღარ ცნობს. დარეკეთ მხარდაჭერაში და სთხოვეთ ახალი კოდი.</translation>
    </message>
    <message>
        <source>The platform answers in %1 ms.</source>
        <translation>პლატფორმა პასუხობს %1 მწმ-ში.</translation>
    </message>
    <message>
        <source>The platform answers.</source>
        <translation>პლატფორმა პასუხობს.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>ბატარეა: %1 %.</translation>
    </message>
    <message>
        <source>The tablet runs on its battery. Plug the charger in.</source>
        <translation>პლანშეტი ბატარეაზე მუშაობს. შეაერთეთ დამტენი.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Plug the charger in now.</source>
        <translation>ბატარეა თითქმის დაცლილია. ახლავე შეაერთეთ დამტენი.</translation>
    </message>
    <message>
        <source>The tablet cannot see its own power. Is the charger plugged in?</source>
        <translation>პლანშეტი კვებას ვერ ხედავს. დამტენი შეერთებულია?</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>დამტენი შეერთებულია.</translation>
    </message>
    <message>
        <source>The sound is switched off. A new order could not be heard.</source>
        <translation>ხმა გამორთულია. ახალ შეკვეთას ვერ გაიგონებთ.</translation>
    </message>
    <message>
        <source>The sound is too quiet. A new order could be missed.</source>
        <translation>ხმა ძალიან დაბალია. ახალი შეკვეთა შეიძლება გამოგრჩეთ.</translation>
    </message>
    <message>
        <source>There is no loudspeaker. Check its plug; if it stays so, call support.</source>
        <translation>დინამიკი არ ჩანს. შეამოწმეთ, შეერთებულია თუ არა; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>The sound service does not answer. Look again; if it stays so, call support.</source>
        <translation>ხმის სისტემა არ პასუხობს. ხელახლა შეამოწმეთ; თუ არ გასწორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>The tone could not be heard. Turn it up and play it again.</source>
        <translation>ხმა არ ისმოდა. აუწიეთ ხმას და ისევ ჩართეთ.</translation>
    </message>
    <message>
        <source>The room hears the tone, but only just: %1 dB above its noise. Turn it up before it gets busy.</source>
        <translation>სიგნალი ოთახში ძლივს ისმის: ხმაურზე მხოლოდ %1 დბ-ით ძლიერად. აუწიეთ ხმას, სანამ ხალხი მოვა.</translation>
    </message>
    <message>
        <source>The tone can be heard. Volume: %1 %.</source>
        <translation>ხმა ისმის. სიმძლავრე: %1 %.</translation>
    </message>
    <message>
        <source>The tone can be heard.</source>
        <translation>ხმა ისმის.</translation>
    </message>
    <message>
        <source>The room hears the tone, %1 dB above its noise.</source>
        <translation>სიგნალი ოთახში ისმის, ხმაურზე %1 დბ-ით ძლიერად.</translation>
    </message>
    <message>
        <source>The beeps were not heard, or counted wrongly. Turn it up and play new ones.</source>
        <translation>სიგნალები არ გაიგონეს ან არასწორად დათვალეს. აუწიეთ ხმას და ხელახლა ჩართეთ.</translation>
    </message>
    <message>
        <source>You heard the beeps.</source>
        <translation>სიგნალები გაიგონეთ.</translation>
    </message>
    <message>
        <source>Play the beeps and count them: 2, 3 or 4? The number changes each time.</source>
        <translation>ჩართეთ სიგნალები და დათვალეთ: 2, 3 თუ 4? რაოდენობა ყოველ ჯერზე იცვლება.</translation>
    </message>
    <message>
        <source>The microphone did not hear the tablet.</source>
        <translation>მიკროფონმა პლანშეტის ხმა ვერ დაიჭირა.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is %1 s off. Orders go by the platform&apos;s time all the same; support can set the clock.</source>
        <translation>პლანშეტის საათი %1 წმ-ით ცდება. შეკვეთები მაინც პლატფორმის დროით მიდის; საათს მხარდაჭერა გაასწორებს.</translation>
    </message>
    <message>
        <source>The clock agrees with the platform&apos;s.</source>
        <translation>საათი პლატფორმისას ემთხვევა.</translation>
    </message>
    <message>
        <source>Without a connection the clock cannot be compared. Is this time right?</source>
        <translation>უკავშიროდ საათი ვერ შედარდება. ეს დრო სწორია?</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>გამორთული არაფერია.</translation>
    </message>
    <message>
        <source>Switch on what is there again, then tap the green button.</source>
        <translation>ჩართეთ, რაც ისევ გაქვთ, და შეეხეთ მწვანე ღილაკს.</translation>
    </message>
    <message>
        <source>What is off stays off.</source>
        <translation>გამორთული გამორთულად რჩება.</translation>
    </message>
    <message>
        <source>These products are switched off. Is that still right?</source>
        <translation>ეს პროდუქტები გამორთულია. ისევ ასეა?</translation>
    </message>
    <message>
        <source>Today is a closed day. Orders come only if the platform opens the venue.</source>
        <translation>დღეს დასვენების დღეა. შეკვეთები მხოლოდ მაშინ მოვა, თუ პლატფორმა ობიექტს გახსნის.</translation>
    </message>
    <message>
        <source>Call support, they can change today&apos;s hours. Then look again.</source>
        <translation>დარეკეთ მხარდაჭერაში, დღევანდელ საათებს შეცვლიან. მერე ხელახლა შეამოწმეთ.</translation>
    </message>
    <message>
        <source>The hours are right.</source>
        <translation>საათები სწორია.</translation>
    </message>
    <message>
        <source>Are these the hours of today?</source>
        <translation>ეს დღევანდელი საათებია?</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Partner tablet: support</source>
        <translation>პარტნიორის პლანშეტი: მხარდაჭერა</translation>
    </message>
</context>
<context>
    <name>TechnicianChecks</name>
    <message>
        <source>Run all: a minute, and it will sound</source>
        <translation>ყველას გაშვება: ერთი წუთი, ხმაც იქნება</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ჯერ არ გაშვებულა</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>გაშვება</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1-ის გაშვება</translation>
    </message>
</context>
<context>
    <name>TechnicianLog</name>
    <message>
        <source>Read again</source>
        <translation>თავიდან წაკითხვა</translation>
    </message>
    <message>
        <source>The log is written to a place where the app can&apos;t read it, or it is empty.</source>
        <translation>ჟურნალი იქ იწერება, საიდანაც აპი ვერ კითხულობს, ან ცარიელია.</translation>
    </message>
</context>
<context>
    <name>TechnicianMeter</name>
    <message>
        <source>not known</source>
        <translation>უცნობია</translation>
    </message>
</context>
<context>
    <name>TechnicianMeters</name>
    <message>
        <source>Sound at the output</source>
        <translation>ხმა გამოსავალზე</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ბატარეა</translation>
    </message>
    <message>
        <source>To the platform and back</source>
        <translation>პლატფორმამდე და უკან</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ტემპერატურა</translation>
    </message>
</context>
<context>
    <name>TechnicianPin</name>
    <message>
        <source>Too easy to guess: not the same digit six times, not counting up or down.</source>
        <translation>ადვილად გამოსაცნობია: ნუ აირჩევთ ექვს ერთნაირ ციფრს ან ზედიზედ მიყოლებულებს.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>ორი PIN ერთმანეთს არ დაემთხვა. აირჩიეთ თავიდან.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Try again.</source>
        <translation>PIN ვერ შეინახა. სცადეთ კიდევ ერთხელ.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>ეს PIN არასწორია.</translation>
    </message>
    <message>
        <source>Choose a PIN for the technician</source>
        <translation>აირჩიეთ ტექნიკოსის PIN</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>აკრიფეთ იგივე PIN კიდევ ერთხელ</translation>
    </message>
    <message>
        <source>Type the technician&apos;s PIN</source>
        <translation>აკრიფეთ ტექნიკოსის PIN</translation>
    </message>
    <message>
        <source>Six digits. They open the checks, the log and the settings of this tablet to whoever looks after it.</source>
        <translation>ექვსი ციფრი. ისინი ხსნის ამ პლანშეტის შემოწმებებს, ჟურნალსა და პარამეტრებს მისთვის, ვინც მას უვლის.</translation>
    </message>
    <message>
        <source>Or a one-time PIN, eight digits, which support gives on the phone.</source>
        <translation>ან ერთჯერადი PIN, რვა ციფრი, რომელსაც მხარდაჭერა ტელეფონით გეტყვით.</translation>
    </message>
    <message>
        <source>None was chosen yet. Support gives a one-time PIN, eight digits, on the phone.</source>
        <translation>PIN ჯერ არ არის არჩეული. მხარდაჭერა ტელეფონით გეტყვით ერთჯერად PIN-ს, რვა ციფრს.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>აკრეფილი ციფრები: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>სცადეთ ისევ %1-ის შემდეგ.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ახლა არა</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>Technician</source>
        <translation>ტექნიკოსი</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>შემოწმება</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>გაზომვა</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ჟურნალი</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>გასაგზავნი</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>პარამეტრები</translation>
    </message>
</context>
<context>
    <name>TechnicianSetup</name>
    <message>
        <source>The report is being made…</source>
        <translation>ანგარიში მზადდება…</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>ანგარიში შენახულია: %1</translation>
    </message>
    <message>
        <source>There is no USB stick to save it on. Put one in, then try again.</source>
        <translation>USB-მეხსიერება არ არის. ჩადეთ და სცადეთ კიდევ ერთხელ.</translation>
    </message>
    <message>
        <source>The USB stick can only be read. Take another one.</source>
        <translation>USB-მეხსიერებაზე ჩაწერა შეუძლებელია. აიღეთ სხვა.</translation>
    </message>
    <message>
        <source>The USB stick is full. Take another one.</source>
        <translation>USB-მეხსიერება სავსეა. აიღეთ სხვა.</translation>
    </message>
    <message>
        <source>The report is made. Support gets it as soon as the platform can be reached.</source>
        <translation>ანგარიში მზადაა. მხარდაჭერა მას მიიღებს, როგორც კი პლატფორმასთან კავშირი იქნება.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>ვერ მოხერხდა. მიზეზი ჟურნალშია.</translation>
    </message>
    <message>
        <source>Volume floor: %1 %</source>
        <translation>ხმის ქვედა ზღვარი: %1 %</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>ვერ შეინახა.</translation>
    </message>
    <message>
        <source>While the venue is open nobody can turn the alert lower.</source>
        <translation>სანამ ობიექტი ღიაა, სიგნალს ამაზე დაბლა ვერავინ დაუწევს.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>დაწევა</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>აწევა</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>თავიდან დაკავშირება</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>სხვა PIN-ის არჩევა</translation>
    </message>
    <message>
        <source>Save the report on a stick</source>
        <translation>ანგარიშის შენახვა USB-ზე</translation>
    </message>
    <message>
        <source>Send the report to support</source>
        <translation>ანგარიშის გაგზავნა მხარდაჭერასთან</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>Test the screen</source>
        <translation>ეკრანის შემოწმება</translation>
    </message>
    <message>
        <source>Draw over all boxes with a finger</source>
        <translation>გადაატარეთ თითი ყველა უჯრას</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left</source>
        <translation>
            <numerusform>დარჩა %n უჯრა</numerusform>
            <numerusform>დარჩა %n უჯრა</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not react</source>
        <translation>დანარჩენი არ რეაგირებს</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>უკან</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) felt nothing</source>
        <translation>
            <numerusform>%n უჯრამ ვერ იგრძნო თითი</numerusform>
            <numerusform>%n უჯრამ ვერ იგრძნო თითი</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>გასაგებია</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>ხელახლა შემოწმება</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The tablet&apos;s memory is full.</source>
        <translation>პლანშეტის მეხსიერება სავსეა.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory can&apos;t be written to any more.</source>
        <translation>პლანშეტის მეხსიერებაში ვეღარაფერი იწერება.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory is damaged.</source>
        <translation>პლანშეტის მეხსიერება დაზიანებულია.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory does not answer.</source>
        <translation>პლანშეტის მეხსიერება არ პასუხობს.</translation>
    </message>
    <message>
        <source>Something in the tablet went wrong.</source>
        <translation>პლანშეტში რაღაც გაფუჭდა.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Call support: they will make room. Until then, agree with them by phone on what you accept.</source>
        <translation>ახალი შეკვეთები ისევ მოდის და რეკავს. დარეკეთ მხარდაჭერაში: ადგილს გაათავისუფლებენ. მანამდე ტელეფონით შეუთანხმეთ, რომელ შეკვეთებს იღებთ.</translation>
    </message>
    <message>
        <source>Go back and tap once more. If this comes again, call support.</source>
        <translation>დაბრუნდით და კიდევ ერთხელ შეეხეთ. თუ ისევ განმეორდა, დარეკეთ მხარდაჭერაში.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Switch the tablet off and on again. If this stays, call support and agree with them by phone on what you accept.</source>
        <translation>ახალი შეკვეთები ისევ მოდის და რეკავს. გამორთეთ და ჩართეთ პლანშეტი. თუ არ უშველა, დარეკეთ მხარდაჭერაში და ტელეფონით შეუთანხმეთ, რომელ შეკვეთებს იღებთ.</translation>
    </message>
    <message>
        <source>Your tap was NOT saved</source>
        <translation>თქვენი შეხება არ შეინახა</translation>
    </message>
    <message>
        <source>Nothing can be saved now</source>
        <translation>ახლა არაფერი ინახება</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(%1-დან)</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>მხარდაჭერის კოდი: %1</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>შეკვეთაზე დაბრუნება</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>შეკვეთების ჩვენება</translation>
    </message>
    <message>
        <source>This goes by itself when the tablet can save again.</source>
        <translation>როცა პლანშეტი ისევ შეინახავს, ეს თავისით გაქრება.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>პლანშეტის შემოწმება</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>დღეს</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>ხვალ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>გუშინ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1-დან</translation>
    </message>
    <message>
        <source>until switched back on</source>
        <translation>სანამ არ ჩართავთ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1-მდე</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Our courier</source>
        <translation>ჩვენი კურიერი</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>თვითონ წაიღებს</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>კურიერი</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>ხმა გამორთულია.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>ხმა ძალიან დაბალია: %1 %.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: nobody at the counter hears the alert.</source>
        <translation>ყურსასმენია მიერთებული: დახლთან სიგნალი არავის ესმის.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>დინამიკი ვერ მოიძებნა.</translation>
    </message>
    <message>
        <source>The sound service does not answer.</source>
        <translation>ხმის სერვისი არ პასუხობს.</translation>
    </message>
    <message>
        <source>The last tone could not be heard. Watch the screen.</source>
        <translation>ბოლო სიგნალი არ ისმოდა. თვალი ადევნეთ ეკრანს.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ახალი</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>მზადდება</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>მზადაა</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>გადაცემულია</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>მიტანილია</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>გაუქმებულია</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>მოხსნილია</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>იგზავნება…</translation>
    </message>
    <message>
        <source>Confirmed · sending…</source>
        <translation>მიღებულია · იგზავნება…</translation>
    </message>
    <message>
        <source>Ready · sending…</source>
        <translation>მზადაა · იგზავნება…</translation>
    </message>
    <message>
        <source>Handed over · sending…</source>
        <translation>გადაცემულია · იგზავნება…</translation>
    </message>
    <message>
        <source>Rejected · sending…</source>
        <translation>უარყოფილია · იგზავნება…</translation>
    </message>
    <message>
        <source>Confirmation refused</source>
        <translation>მიღება ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>დრო ვერ გაგრძელდა</translation>
    </message>
    <message>
        <source>Rejection refused</source>
        <translation>უარყოფა ვერ მოხერხდა</translation>
    </message>
    <message>
        <source>“Ready” refused</source>
        <translation>„მზადაა“ არ მიიღეს</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>გადაცემა არ მიიღეს</translation>
    </message>
    <message>
        <source>Check-in refused</source>
        <translation>ცვლის გახსნა არ მიიღეს</translation>
    </message>
    <message>
        <source>Pause refused</source>
        <translation>პაუზა არ მიიღეს</translation>
    </message>
    <message>
        <source>Opening again refused</source>
        <translation>ხელახლა გახსნა არ მიიღეს</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>პლატფორმამ არ მიიღო</translation>
    </message>
    <message>
        <source>The order was already cancelled.</source>
        <translation>შეკვეთა უკვე გაუქმებული იყო.</translation>
    </message>
    <message>
        <source>This was already done on another device. All is well.</source>
        <translation>ეს უკვე გაკეთდა სხვა მოწყობილობაზე. ყველაფერი რიგზეა.</translation>
    </message>
    <message>
        <source>The order is no longer in that state.</source>
        <translation>შეკვეთა უკვე სხვა მდგომარეობაშია.</translation>
    </message>
    <message>
        <source>The pickup code is wrong.</source>
        <translation>გაცემის კოდი არასწორია.</translation>
    </message>
    <message>
        <source>The platform does not allow this.</source>
        <translation>პლატფორმა ამას არ უშვებს.</translation>
    </message>
    <message>
        <source>The platform changed it meanwhile.</source>
        <translation>პლატფორმამ ამასობაში შეცვალა.</translation>
    </message>
    <message>
        <source>The platform does not know it.</source>
        <translation>პლატფორმა მას არ იცნობს.</translation>
    </message>
    <message>
        <source>The platform can&apos;t do this yet.</source>
        <translation>პლატფორმას ეს ჯერ არ შეუძლია.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>პლატფორმა ამ სახით არ იღებს.</translation>
    </message>
    <message>
        <source>The platform has it under this number already, but differently.</source>
        <translation>ამ ნომრით პლატფორმას უკვე სხვა მოქმედება აქვს.</translation>
    </message>
    <message>
        <source>The platform did not accept it (%1).</source>
        <translation>პლატფორმამ არ მიიღო (%1).</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>ეს უკვე გაკეთებულია.</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>შეკვეთა ამასობაში გაუქმდა.</translation>
    </message>
    <message>
        <source>The order is no longer here.</source>
        <translation>შეკვეთა აქ აღარ არის.</translation>
    </message>
    <message>
        <source>Read the platform&apos;s answer first.</source>
        <translation>ჯერ პლატფორმის პასუხი წაიკითხეთ.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>ვერ შეინახა. ისევ სცადეთ.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>ახლა ეს შეუძლებელია.</translation>
    </message>
    <message>
        <source>Something has run out</source>
        <translation>რაღაც გათავდა</translation>
    </message>
    <message>
        <source>The kitchen is too busy</source>
        <translation>სამზარეულო გადატვირთულია</translation>
    </message>
    <message>
        <source>We are closing</source>
        <translation>ვიკეტებით</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>სხვა მიზეზი</translation>
    </message>
    <message>
        <source>The customer cancelled it</source>
        <translation>მომხმარებელმა გააუქმა</translation>
    </message>
    <message>
        <source>The courier cancelled it</source>
        <translation>კურიერმა გააუქმა</translation>
    </message>
    <message>
        <source>The venue cancelled it</source>
        <translation>ობიექტმა გააუქმა</translation>
    </message>
    <message>
        <source>Support cancelled it</source>
        <translation>მხარდაჭერამ გააუქმა</translation>
    </message>
    <message>
        <source>The platform cancelled it</source>
        <translation>პლატფორმამ გააუქმა</translation>
    </message>
    <message>
        <source>changed their mind</source>
        <translation>გადაიფიქრა</translation>
    </message>
    <message>
        <source>nobody confirmed it in time</source>
        <translation>დროულად არავინ მიიღო</translation>
    </message>
    <message>
        <source>no courier was found</source>
        <translation>კურიერი ვერ მოიძებნა</translation>
    </message>
    <message>
        <source>ordered by mistake</source>
        <translation>შეცდომით შეუკვეთა</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>გადახდა ვერ შესრულდა</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>ძალიან გაიწელა</translation>
    </message>
    <message>
        <source>You are not paid for it.</source>
        <translation>ეს შეკვეთა არ ანაზღაურდება.</translation>
    </message>
    <message>
        <source>The platform pays you for the products.</source>
        <translation>პროდუქტების ფასს პლატფორმა აგინაზღაურებთ.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>შეკვეთილია</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>მიღებულია</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>გატანა</translation>
    </message>
    <message>
        <source>Unknown delivery: ask support</source>
        <translation>უცნობი მიწოდება: ჰკითხეთ მხარდაჭერას</translation>
    </message>
    <message>
        <source>Unknown payment: ask support</source>
        <translation>უცნობი გადახდა: ჰკითხეთ მხარდაჭერას</translation>
    </message>
    <message>
        <source>Unknown delivery</source>
        <translation>უცნობი მიწოდება</translation>
    </message>
</context>
</TS>
