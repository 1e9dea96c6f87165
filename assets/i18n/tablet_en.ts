<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlertActions</name>
    <message>
        <source>Preparation time, min</source>
        <translation>Preparation time, min</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>Accept · %n min</numerusform>
            <numerusform>Accept · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>AlertHead</name>
    <message>
        <source>Test order</source>
        <translation>Test order</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>Age limit 18+</translation>
    </message>
    <message>
        <source>until auto-cancel</source>
        <translation>until auto-cancel</translation>
    </message>
    <message>
        <source>until it goes ahead</source>
        <translation>until it goes ahead</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Ask: %1</source>
        <translation>Ask: %1</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Nothing can be saved now. What you tap does not count.</source>
        <translation>Nothing can be saved now. What you tap does not count.</translation>
    </message>
    <message>
        <source>%1: the platform does not know yet that you accepted. Call support: %2</source>
        <translation>%1: the platform does not know yet that you accepted. Call support: %2</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>No connection since %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) waiting</source>
        <translation>
            <numerusform>%n action waiting</numerusform>
            <numerusform>%n actions waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>The volume was changed: %1 %</source>
        <translation>The volume was changed: %1 %</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>The screen may go dark by itself. A new order lights it up.</source>
        <translation>The screen may go dark by itself. A new order lights it up.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep by itself, and then nothing rings. Call support.</source>
        <translation>The tablet may fall asleep by itself, and then nothing rings. Call support.</translation>
    </message>
    <message>
        <source>Paused until %1: no new orders come in.</source>
        <translation>Paused until %1: no new orders come in.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Opening at %1: check in</source>
        <translation>Opening at %1: check in</translation>
    </message>
    <message>
        <source>Open since %1: check in</source>
        <translation>Open since %1: check in</translation>
    </message>
    <message>
        <source>Open since %1, and nobody has checked in</source>
        <translation>Open since %1, and nobody has checked in</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
    <message>
        <source>An order was changed, and this tablet cannot show how</source>
        <translation>An order was changed, and this tablet cannot show how</translation>
    </message>
    <message>
        <source>An order came that this tablet cannot show</source>
        <translation>An order came that this tablet cannot show</translation>
    </message>
    <message>
        <source>Call support: %1</source>
        <translation>Call support: %1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Support makes the tablet ring</source>
        <translation>Support makes the tablet ring</translation>
    </message>
    <message>
        <source>The platform does not know yet that you accepted</source>
        <translation>The platform does not know yet that you accepted</translation>
    </message>
    <message>
        <source>No new order has come. If you are on the phone with support, tell them that you hear it.</source>
        <translation>No new order has come. If you are on the phone with support, tell them that you hear it.</translation>
    </message>
    <message>
        <source>Call support now and read out the order code. They will tell you whether to go on preparing.</source>
        <translation>Call support now and read out the order code. They will tell you whether to go on preparing.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Understood, stop the tone</source>
        <translation>Understood, stop the tone</translation>
    </message>
    <message>
        <source>Stop the ringing</source>
        <translation>Stop the ringing</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Call support</source>
        <translation>Call support</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Say: “%1” was refused. %2</source>
        <translation>Say: “%1” was refused. %2</translation>
    </message>
</context>
<context>
    <name>CancelledCard</name>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Order %1 was cancelled</translation>
    </message>
    <message>
        <source>Cancelled: stop preparing</source>
        <translation>Cancelled: stop preparing</translation>
    </message>
    <message>
        <source>Cancelled: do not prepare it</source>
        <translation>Cancelled: do not prepare it</translation>
    </message>
    <message numerus="yes">
        <source>%n more cancelled</source>
        <translation>
            <numerusform>%n more cancelled</numerusform>
            <numerusform>%n more cancelled</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>CardLines</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
</context>
<context>
    <name>CheckInStanding</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Waiting for the platform</translation>
    </message>
    <message>
        <source>This tablet is not paired</source>
        <translation>This tablet is not paired</translation>
    </message>
    <message>
        <source>Open, but not checked in</source>
        <translation>Open, but not checked in</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Not checked in yet</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>This tablet was removed</source>
        <translation>This tablet was removed</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>Hours and products come with the first connection.</source>
        <translation>Hours and products come with the first connection.</translation>
    </message>
    <message>
        <source>Ask support for a code of eight digits.</source>
        <translation>Ask support for a code of eight digits.</translation>
    </message>
    <message>
        <source>Open since %1. The platform sees that nobody has checked in.</source>
        <translation>Open since %1. The platform sees that nobody has checked in.</translation>
    </message>
    <message>
        <source>The venue opens: %1. The check takes less than a minute.</source>
        <translation>The venue opens: %1. The check takes less than a minute.</translation>
    </message>
    <message>
        <source>Since %1. Open %2.</source>
        <translation>Since %1. Open %2.</translation>
    </message>
    <message>
        <source>No new orders %1.</source>
        <translation>No new orders %1.</translation>
    </message>
    <message>
        <source>The platform no longer accepts this tablet. What was tapped is kept. Call support for a new code.</source>
        <translation>The platform no longer accepts this tablet. What was tapped is kept. Call support for a new code.</translation>
    </message>
    <message>
        <source>No opening in the next two weeks.</source>
        <translation>No opening in the next two weeks.</translation>
    </message>
    <message>
        <source>Next opening: %1</source>
        <translation>Next opening: %1</translation>
    </message>
    <message>
        <source>Check in with one tap</source>
        <translation>Check in with one tap</translation>
    </message>
    <message>
        <source>Go through the steps</source>
        <translation>Go through the steps</translation>
    </message>
    <message>
        <source>Check in all the same</source>
        <translation>Check in all the same</translation>
    </message>
    <message>
        <source>Start the check-in</source>
        <translation>Start the check-in</translation>
    </message>
    <message>
        <source>Really check out? Tap once more</source>
        <translation>Really check out? Tap once more</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Type a new code</source>
        <translation>Type a new code</translation>
    </message>
</context>
<context>
    <name>CheckInSupport</name>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <source>Support code</source>
        <translation>Support code</translation>
    </message>
    <message>
        <source>They speak</source>
        <translation>They speak</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>You read</translation>
    </message>
    <message>
        <source>Read it back: %1</source>
        <translation>Read it back: %1</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeactivateSheet</name>
    <message>
        <source>On which day does it return?</source>
        <translation>On which day does it return?</translation>
    </message>
    <message>
        <source>Until when is it off?</source>
        <translation>Until when is it off?</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>It is switched off</translation>
    </message>
    <message>
        <source>Switch back on</source>
        <translation>Switch back on</translation>
    </message>
    <message>
        <source>Until the end of the day (%1)</source>
        <translation>Until the end of the day (%1)</translation>
    </message>
    <message>
        <source>Until the end of the day</source>
        <translation>Until the end of the day</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>For %n hour</numerusform>
            <numerusform>For %n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>Until a date…</translation>
    </message>
    <message>
        <source>Until switched back on</source>
        <translation>Until switched back on</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Corners to tap</source>
        <translation>Corners to tap</translation>
    </message>
    <message>
        <source>A person has to prove that the screen feels every tap.</source>
        <translation>A person has to prove that the screen feels every tap.</translation>
    </message>
    <message>
        <source>Please tap “Tap the corners” and touch the four marks one after the other.</source>
        <translation>Please tap “Tap the corners” and touch the four marks one after the other.</translation>
    </message>
    <message>
        <source>A corner is dead</source>
        <translation>A corner is dead</translation>
    </message>
    <message>
        <source>Dirt or water on the glass, a protective film, or a dead zone of the touch panel.</source>
        <translation>Dirt or water on the glass, a protective film, or a dead zone of the touch panel.</translation>
    </message>
    <message>
        <source>Please wipe the screen and your hands dry, take off a film or a case that covers the edge, and try the corners once more.</source>
        <translation>Please wipe the screen and your hands dry, take off a film or a case that covers the edge, and try the corners once more.</translation>
    </message>
    <message>
        <source>Feels every tap</source>
        <translation>Feels every tap</translation>
    </message>
    <message>
        <source>All four corners reacted.</source>
        <translation>All four corners reacted.</translation>
    </message>
    <message>
        <source>The screen is fine. Go on to the next step.</source>
        <translation>The screen is fine. Go on to the next step.</translation>
    </message>
    <message>
        <source>Clock agrees</source>
        <translation>Clock agrees</translation>
    </message>
    <message>
        <source>Within five minutes of the platform&apos;s time.</source>
        <translation>Within five minutes of the platform&apos;s time.</translation>
    </message>
    <message>
        <source>The clock is fine. Go on to the next step.</source>
        <translation>The clock is fine. Go on to the next step.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Clock is wrong</translation>
    </message>
    <message>
        <source>More than five minutes off. Deadlines go by the platform&apos;s time, but secure connections may soon fail.</source>
        <translation>More than five minutes off. Deadlines go by the platform&apos;s time, but secure connections may soon fail.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is wrong. Tap “Open all the same”; orders are safe. A technician will set the clock.</source>
        <translation>The tablet&apos;s clock is wrong. Tap “Open all the same”; orders are safe. A technician will set the clock.</translation>
    </message>
    <message>
        <source>Cannot compare</source>
        <translation>Cannot compare</translation>
    </message>
    <message>
        <source>Without a connection there is no platform time to compare with.</source>
        <translation>Without a connection there is no platform time to compare with.</translation>
    </message>
    <message>
        <source>Please compare the time on the tablet with your phone. If it is the same, tap “The time is right”.</source>
        <translation>Please compare the time on the tablet with your phone. If it is the same, tap “The time is right”.</translation>
    </message>
    <message>
        <source>Are the hours on the screen those of today? Then tap “The hours are right”.</source>
        <translation>Are the hours on the screen those of today? Then tap “The hours are right”.</translation>
    </message>
    <message>
        <source>Nothing is off</source>
        <translation>Nothing is off</translation>
    </message>
    <message>
        <source>Every product can be ordered.</source>
        <translation>Every product can be ordered.</translation>
    </message>
    <message>
        <source>All products are on. Go on to the next step.</source>
        <translation>All products are on. Go on to the next step.</translation>
    </message>
    <message>
        <source>Some products are off</source>
        <translation>Some products are off</translation>
    </message>
    <message>
        <source>Products were switched off earlier; forgotten ones cost sales.</source>
        <translation>Products were switched off earlier; forgotten ones cost sales.</translation>
    </message>
    <message>
        <source>Please look through the list: switch on what you have again, then tap the green button.</source>
        <translation>Please look through the list: switch on what you have again, then tap the green button.</translation>
    </message>
    <message>
        <source>They say the list is wrong</source>
        <translation>They say the list is wrong</translation>
    </message>
    <message>
        <source>Something must be switched on before the day opens.</source>
        <translation>Something must be switched on before the day opens.</translation>
    </message>
    <message>
        <source>Tap the switch beside each product that is there again, then the green button.</source>
        <translation>Tap the switch beside each product that is there again, then the green button.</translation>
    </message>
    <message>
        <source>Hours to confirm</source>
        <translation>Hours to confirm</translation>
    </message>
    <message>
        <source>The hours come from the platform; a person says whether they hold today.</source>
        <translation>The hours come from the platform; a person says whether they hold today.</translation>
    </message>
    <message>
        <source>Hours are wrong</source>
        <translation>Hours are wrong</translation>
    </message>
    <message>
        <source>Today&apos;s hours differ from those of the platform. You change them, they look again.</source>
        <translation>Today&apos;s hours differ from those of the platform. You change them, they look again.</translation>
    </message>
    <message>
        <source>From when to when are you open today? I am changing it now; please tap “Look again” in a minute.</source>
        <translation>From when to when are you open today? I am changing it now; please tap “Look again” in a minute.</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Closed day</translation>
    </message>
    <message>
        <source>According to the platform the venue is closed today; no orders would come.</source>
        <translation>According to the platform the venue is closed today; no orders would come.</translation>
    </message>
    <message>
        <source>We have today as a closed day. Are you open? Then tell me the hours, and I will open it.</source>
        <translation>We have today as a closed day. Are you open? Then tell me the hours, and I will open it.</translation>
    </message>
    <message>
        <source>All done, one tap left</source>
        <translation>All done, one tap left</translation>
    </message>
    <message>
        <source>Every step has passed; the day opens with the green button.</source>
        <translation>Every step has passed; the day opens with the green button.</translation>
    </message>
    <message>
        <source>Please tap the green button “Ready for orders”. The tablet is checked in after that.</source>
        <translation>Please tap the green button “Ready for orders”. The tablet is checked in after that.</translation>
    </message>
    <message>
        <source>Steps are missing</source>
        <translation>Steps are missing</translation>
    </message>
    <message>
        <source>The button stays grey until every step before it is green, or opened all the same.</source>
        <translation>The button stays grey until every step before it is green, or opened all the same.</translation>
    </message>
    <message>
        <source>Which of the tiles C1 to C7 is not green? Please tap it and read me what it says.</source>
        <translation>Which of the tiles C1 to C7 is not green? Please tap it and read me what it says.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>The platform answers this tablet.</source>
        <translation>The platform answers this tablet.</translation>
    </message>
    <message>
        <source>The connection is fine. Go on to the next step.</source>
        <translation>The connection is fine. Go on to the next step.</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>No internet</translation>
    </message>
    <message>
        <source>The tablet has no way to the internet: Wi-Fi off, out of reach or wrongly set, cable out, or the router is down.</source>
        <translation>The tablet has no way to the internet: Wi-Fi off, out of reach or wrongly set, cable out, or the router is down.</translation>
    </message>
    <message>
        <source>Does a phone on the same Wi-Fi open a page? If not, please switch the router off and on and wait two minutes. If it does, bring the tablet nearer to the router, then tap “Look again”.</source>
        <translation>Does a phone on the same Wi-Fi open a page? If not, please switch the router off and on and wait two minutes. If it does, bring the tablet nearer to the router, then tap “Look again”.</translation>
    </message>
    <message>
        <source>Internet yes, platform no</source>
        <translation>Internet yes, platform no</translation>
    </message>
    <message>
        <source>The network works; the platform does not answer or answers with an error. It is on our side.</source>
        <translation>The network works; the platform does not answer or answers with an error. It is on our side.</translation>
    </message>
    <message>
        <source>Your network is fine, the trouble is with us. Nothing you tapped is lost. Please look again in a minute; I am reporting it now.</source>
        <translation>Your network is fine, the trouble is with us. Nothing you tapped is lost. Please look again in a minute; I am reporting it now.</translation>
    </message>
    <message>
        <source>The Wi-Fi wants a login</source>
        <translation>The Wi-Fi wants a login</translation>
    </message>
    <message>
        <source>Another page answers in place of the platform: a guest network with a login page.</source>
        <translation>Another page answers in place of the platform: a guest network with a login page.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants a login first. Is there a Wi-Fi for the staff? Please connect the tablet to that one.</source>
        <translation>This Wi-Fi wants a login first. Is there a Wi-Fi for the staff? Please connect the tablet to that one.</translation>
    </message>
    <message>
        <source>Connection not secure</source>
        <translation>Connection not secure</translation>
    </message>
    <message>
        <source>The certificate cannot be checked: the tablet&apos;s date is wrong, or the network puts itself in between.</source>
        <translation>The certificate cannot be checked: the tablet&apos;s date is wrong, or the network puts itself in between.</translation>
    </message>
    <message>
        <source>Please read me the date and the time on the tablet. If they are wrong, I will help to set them; if they are right, please try a phone&apos;s hotspot.</source>
        <translation>Please read me the date and the time on the tablet. If they are wrong, I will help to set them; if they are right, please try a phone&apos;s hotspot.</translation>
    </message>
    <message>
        <source>Removed by the platform</source>
        <translation>Removed by the platform</translation>
    </message>
    <message>
        <source>The platform no longer takes this tablet&apos;s key. It needs a new pairing code.</source>
        <translation>The platform no longer takes this tablet&apos;s key. It needs a new pairing code.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again. I will read you eight digits; please tap “Type a pairing code”.</source>
        <translation>The tablet has to be paired again. I will read you eight digits; please tap “Type a pairing code”.</translation>
    </message>
    <message>
        <source>Charger plugged in</source>
        <translation>Charger plugged in</translation>
    </message>
    <message>
        <source>The charger gives power.</source>
        <translation>The charger gives power.</translation>
    </message>
    <message>
        <source>The power is fine. Go on to the next step.</source>
        <translation>The power is fine. Go on to the next step.</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>On battery</translation>
    </message>
    <message>
        <source>No power comes from the charger: plug out, socket dead, or a broken cable or charger.</source>
        <translation>No power comes from the charger: plug out, socket dead, or a broken cable or charger.</translation>
    </message>
    <message>
        <source>Please push the charger&apos;s plug firmly into the tablet and into the socket. Nothing changes? Try another socket, then another cable.</source>
        <translation>Please push the charger&apos;s plug firmly into the tablet and into the socket. Nothing changes? Try another socket, then another cable.</translation>
    </message>
    <message>
        <source>Battery nearly empty</source>
        <translation>Battery nearly empty</translation>
    </message>
    <message>
        <source>It runs on a battery under 20 % and will soon go out. Power first, everything else after.</source>
        <translation>It runs on a battery under 20 % and will soon go out. Power first, everything else after.</translation>
    </message>
    <message>
        <source>The tablet will go out soon. Please plug the charger in now, before we go on; I will wait.</source>
        <translation>The tablet will go out soon. Please plug the charger in now, before we go on; I will wait.</translation>
    </message>
    <message>
        <source>The tablet cannot tell</source>
        <translation>The tablet cannot tell</translation>
    </message>
    <message>
        <source>This machine does not report its power; a person has to look at the plug.</source>
        <translation>This machine does not report its power; a person has to look at the plug.</translation>
    </message>
    <message>
        <source>Please look at the charger: is it plugged in, and is there a light on it? If yes, tap “It is plugged in”.</source>
        <translation>Please look at the charger: is it plugged in, and is there a light on it? If yes, tap “It is plugged in”.</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>App version</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Where they are</translation>
    </message>
    <message>
        <source>How the step stands</source>
        <translation>How the step stands</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>Refused by the platform</translation>
    </message>
    <message>
        <source>Why it was off last</source>
        <translation>Why it was off last</translation>
    </message>
    <message>
        <source>Checks: power and heat</source>
        <translation>Checks: power and heat</translation>
    </message>
    <message>
        <source>Checks: screen and touch</source>
        <translation>Checks: screen and touch</translation>
    </message>
    <message>
        <source>Checks: network and clock</source>
        <translation>Checks: network and clock</translation>
    </message>
    <message>
        <source>Checks: memory</source>
        <translation>Checks: memory</translation>
    </message>
    <message>
        <source>Checks: app</source>
        <translation>Checks: app</translation>
    </message>
    <message>
        <source>looking, or passed</source>
        <translation>looking, or passed</translation>
    </message>
    <message>
        <source>asks them</source>
        <translation>asks them</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>could not look</source>
        <translation>could not look</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>plugged in</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>not plugged in</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>under 5 %</translation>
    </message>
    <message>
        <source>5 to 19 %</source>
        <translation>5 to 19 %</translation>
    </message>
    <message>
        <source>20 to 49 %</source>
        <translation>20 to 49 %</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % or more</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 to 4</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 to 20</translation>
    </message>
    <message>
        <source>more than 20</source>
        <translation>more than 20</translation>
    </message>
    <message>
        <source>at least one, not read yet</source>
        <translation>at least one, not read yet</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>worth knowing</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation>newer than this program</translation>
    </message>
    <message>
        <source>Ended in good order</source>
        <translation>Ended in good order</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Shut down</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Restarted</translation>
    </message>
    <message>
        <source>A support code has 12 characters, and these are %1: ask for the code again, group by group.</source>
        <translation>A support code has 12 characters, and these are %1: ask for the code again, group by group.</translation>
    </message>
    <message>
        <source>Character %1 (“%2”) is in no support code: ask for it again.</source>
        <translation>Character %1 (“%2”) is in no support code: ask for it again.</translation>
    </message>
    <message>
        <source>Character %1 is probably wrong, %2 would fit: ask for it again.</source>
        <translation>Character %1 is probably wrong, %2 would fit: ask for it again.</translation>
    </message>
    <message>
        <source>Characters %1 and %2 are probably swapped: ask for them again.</source>
        <translation>Characters %1 and %2 are probably swapped: ask for them again.</translation>
    </message>
    <message>
        <source>More than one character is wrong: ask for the whole code again.</source>
        <translation>More than one character is wrong: ask for the whole code again.</translation>
    </message>
    <message>
        <source>A newer version of the app made this code, or several characters are wrong: update this program, or ask again.</source>
        <translation>A newer version of the app made this code, or several characters are wrong: update this program, or ask again.</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Frank</source>
        <translation>Frank</translation>
    </message>
    <message>
        <source>King</source>
        <translation>King</translation>
    </message>
    <message>
        <source>Mary</source>
        <translation>Mary</translation>
    </message>
    <message>
        <source>Robert</source>
        <translation>Robert</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Uncle</translation>
    </message>
    <message>
        <source>William</source>
        <translation>William</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>X-ray</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>What they see</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Likely cause</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Not paired</translation>
    </message>
    <message>
        <source>A new or emptied tablet that belongs to no venue yet.</source>
        <translation>A new or emptied tablet that belongs to no venue yet.</translation>
    </message>
    <message>
        <source>I will read you eight digits. Please type them on the tablet&apos;s keypad, one by one.</source>
        <translation>I will read you eight digits. Please type them on the tablet&apos;s keypad, one by one.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Not checked in</translation>
    </message>
    <message>
        <source>The venue is open or opens soon, and nobody has checked in: the likely reason why nothing rings.</source>
        <translation>The venue is open or opens soon, and nobody has checked in: the likely reason why nothing rings.</translation>
    </message>
    <message>
        <source>The tablet is not checked in. Please tap the green button and go through the steps with me.</source>
        <translation>The tablet is not checked in. Please tap the green button and go through the steps with me.</translation>
    </message>
    <message>
        <source>Checked in, nothing wrong found</source>
        <translation>Checked in, nothing wrong found</translation>
    </message>
    <message>
        <source>The tablet knows of no trouble. Let it ring from your side to be sure.</source>
        <translation>The tablet knows of no trouble. Let it ring from your side to be sure.</translation>
    </message>
    <message>
        <source>Everything looks right from here. I will make the tablet ring now: do you hear it?</source>
        <translation>Everything looks right from here. I will make the tablet ring now: do you hear it?</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>The venue takes no new orders until the pause ends.</source>
        <translation>The venue takes no new orders until the pause ends.</translation>
    </message>
    <message>
        <source>Your venue is paused. Do you want orders now? Then tap “Open again” in the banner.</source>
        <translation>Your venue is paused. Do you want orders now? Then tap “Open again” in the banner.</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Closed at this hour</translation>
    </message>
    <message>
        <source>Outside opening hours no orders come. If they are open, the hours on the platform are wrong.</source>
        <translation>Outside opening hours no orders come. If they are open, the hours on the platform are wrong.</translation>
    </message>
    <message>
        <source>By our hours you are closed now. Are you open? Then tell me your hours for today.</source>
        <translation>By our hours you are closed now. Are you open? Then tell me your hours for today.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>This code was made before the tablet had looked, or by a newer version.</source>
        <translation>This code was made before the tablet had looked, or by a newer version.</translation>
    </message>
    <message>
        <source>Please read me the large line at the top of the screen.</source>
        <translation>Please read me the large line at the top of the screen.</translation>
    </message>
    <message>
        <source>Memory full or failing</source>
        <translation>Memory full or failing</translation>
    </message>
    <message>
        <source>The tablet cannot save, or its memory is short: taps are refused in words, orders still ring.</source>
        <translation>The tablet cannot save, or its memory is short: taps are refused in words, orders still ring.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. If the message comes back, agree with me by phone on each order; I am sending another tablet.</source>
        <translation>Please switch the tablet off and on again. If the message comes back, agree with me by phone on each order; I am sending another tablet.</translation>
    </message>
    <message>
        <source>Refused actions wait</source>
        <translation>Refused actions wait</translation>
    </message>
    <message>
        <source>The platform refused something that was tapped; the Queue screen says what and why.</source>
        <translation>The platform refused something that was tapped; the Queue screen says what and why.</translation>
    </message>
    <message>
        <source>Please open the menu, then “Queue”, and read me the line with the red mark.</source>
        <translation>Please open the menu, then “Queue”, and read me the line with the red mark.</translation>
    </message>
    <message>
        <source>Many actions wait</source>
        <translation>Many actions wait</translation>
    </message>
    <message>
        <source>Actions wait although there is a connection: the platform takes them slowly or not at all.</source>
        <translation>Actions wait although there is a connection: the platform takes them slowly or not at all.</translation>
    </message>
    <message>
        <source>What you tapped is safe and waits to be sent. Please leave the tablet on; I am looking at our side.</source>
        <translation>What you tapped is safe and waits to be sent. Please leave the tablet on; I am looking at our side.</translation>
    </message>
    <message>
        <source>Battery, charger or heat</source>
        <translation>Battery, charger or heat</translation>
    </message>
    <message>
        <source>The checks found a worn battery, a charger that is too weak, or too much heat.</source>
        <translation>The checks found a worn battery, a charger that is too weak, or too much heat.</translation>
    </message>
    <message>
        <source>Please use the charger that came with the tablet, in a socket of its own, and keep the tablet away from the oven and the sun.</source>
        <translation>Please use the charger that came with the tablet, in a socket of its own, and keep the tablet away from the oven and the sun.</translation>
    </message>
    <message>
        <source>Screen or touch</source>
        <translation>Screen or touch</translation>
    </message>
    <message>
        <source>The checks found a dark panel or a touch zone that does not react.</source>
        <translation>The checks found a dark panel or a touch zone that does not react.</translation>
    </message>
    <message>
        <source>Please wipe the screen dry and turn the brightness up. Does every part of it react?</source>
        <translation>Please wipe the screen dry and turn the brightness up. Does every part of it react?</translation>
    </message>
    <message>
        <source>Network weak or clock off</source>
        <translation>Network weak or clock off</translation>
    </message>
    <message>
        <source>It works now, but the checks found a weak signal, a slow network or a clock that is off.</source>
        <translation>It works now, but the checks found a weak signal, a slow network or a clock that is off.</translation>
    </message>
    <message>
        <source>Can the tablet stand nearer to the router, or on a cable?</source>
        <translation>Can the tablet stand nearer to the router, or on a cable?</translation>
    </message>
    <message>
        <source>The app had trouble</source>
        <translation>The app had trouble</translation>
    </message>
    <message>
        <source>The checks found crashes, restarts or a setting of this kiosk that is wrong.</source>
        <translation>The checks found crashes, restarts or a setting of this kiosk that is wrong.</translation>
    </message>
    <message>
        <source>Please open the menu, let the tablet check itself, and read me the first red line.</source>
        <translation>Please open the menu, let the tablet check itself, and read me the first red line.</translation>
    </message>
    <message>
        <source>Power cut</source>
        <translation>Power cut</translation>
    </message>
    <message>
        <source>It went out from one second to the next: the socket, the plug or the mains.</source>
        <translation>It went out from one second to the next: the socket, the plug or the mains.</translation>
    </message>
    <message>
        <source>The tablet lost its power. Is it in a socket that somebody switches off at night?</source>
        <translation>The tablet lost its power. Is it in a socket that somebody switches off at night?</translation>
    </message>
    <message>
        <source>Battery ran empty</source>
        <translation>Battery ran empty</translation>
    </message>
    <message>
        <source>It ran on its battery until that was empty; the charger was out or too weak.</source>
        <translation>It ran on its battery until that was empty; the charger was out or too weak.</translation>
    </message>
    <message>
        <source>The battery had run empty. Please keep the charger plugged in day and night.</source>
        <translation>The battery had run empty. Please keep the charger plugged in day and night.</translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation>Overheated</translation>
    </message>
    <message>
        <source>The tablet switched itself off because it was too hot.</source>
        <translation>The tablet switched itself off because it was too hot.</translation>
    </message>
    <message>
        <source>It had become too hot. Please move it away from the oven, the grill and the sun.</source>
        <translation>It had become too hot. Please move it away from the oven, the grill and the sun.</translation>
    </message>
    <message>
        <source>Had frozen</source>
        <translation>Had frozen</translation>
    </message>
    <message>
        <source>The tablet hung and was restarted by its watchdog.</source>
        <translation>The tablet hung and was restarted by its watchdog.</translation>
    </message>
    <message>
        <source>The tablet had frozen and restarted itself. Has that happened before this week?</source>
        <translation>The tablet had frozen and restarted itself. Has that happened before this week?</translation>
    </message>
    <message>
        <source>Switched off by the button</source>
        <translation>Switched off by the button</translation>
    </message>
    <message>
        <source>Somebody held the power button, or the power was cut: the two cannot be told apart.</source>
        <translation>Somebody held the power button, or the power was cut: the two cannot be told apart.</translation>
    </message>
    <message>
        <source>Did somebody switch the tablet off with its button? It can stay on all night.</source>
        <translation>Did somebody switch the tablet off with its button? It can stay on all night.</translation>
    </message>
    <message>
        <source>The app had crashed</source>
        <translation>The app had crashed</translation>
    </message>
    <message>
        <source>The app ended by an error of ours and was started again. Ask for the report.</source>
        <translation>The app ended by an error of ours and was started again. Ask for the report.</translation>
    </message>
    <message>
        <source>The app had stopped and started again by itself. Nothing you tapped is lost.</source>
        <translation>The app had stopped and started again by itself. Nothing you tapped is lost.</translation>
    </message>
    <message>
        <source>Which screen they see is not known.</source>
        <translation>Which screen they see is not known.</translation>
    </message>
    <message>
        <source>The pairing screen: a line that asks for the code from support, and a keypad.</source>
        <translation>The pairing screen: a line that asks for the code from support, and a keypad.</translation>
    </message>
    <message>
        <source>The check-in screen, with one green button to begin.</source>
        <translation>The check-in screen, with one green button to begin.</translation>
    </message>
    <message>
        <source>The board with the orders; the tablet is checked in.</source>
        <translation>The board with the orders; the tablet is checked in.</translation>
    </message>
    <message>
        <source>The board, with a banner that says until when it is paused.</source>
        <translation>The board, with a banner that says until when it is paused.</translation>
    </message>
    <message>
        <source>The board; the venue is closed at this hour.</source>
        <translation>The board; the venue is closed at this hour.</translation>
    </message>
    <message>
        <source>A full screen: the tablet was disconnected by the platform.</source>
        <translation>A full screen: the tablet was disconnected by the platform.</translation>
    </message>
    <message>
        <source>Check-in, step C1, Connection: whether the platform answers.</source>
        <translation>Check-in, step C1, Connection: whether the platform answers.</translation>
    </message>
    <message>
        <source>Check-in, step C2, Power: whether the charger is plugged in.</source>
        <translation>Check-in, step C2, Power: whether the charger is plugged in.</translation>
    </message>
    <message>
        <source>Check-in, step C3, Sound: what was measured, or beeps to count.</source>
        <translation>Check-in, step C3, Sound: what was measured, or beeps to count.</translation>
    </message>
    <message>
        <source>Check-in, step C4, Screen: four corners to tap.</source>
        <translation>Check-in, step C4, Screen: four corners to tap.</translation>
    </message>
    <message>
        <source>Check-in, step C5, Clock: the tablet&apos;s time.</source>
        <translation>Check-in, step C5, Clock: the tablet&apos;s time.</translation>
    </message>
    <message>
        <source>Check-in, step C6, Products off: the list of what is switched off.</source>
        <translation>Check-in, step C6, Products off: the list of what is switched off.</translation>
    </message>
    <message>
        <source>Check-in, step C7, Today&apos;s hours.</source>
        <translation>Check-in, step C7, Today&apos;s hours.</translation>
    </message>
    <message>
        <source>Check-in, step C8, Ready for orders: one large green button.</source>
        <translation>Check-in, step C8, Ready for orders: one large green button.</translation>
    </message>
    <message>
        <source>What does it say under “Connection”?</source>
        <translation>What does it say under “Connection”?</translation>
    </message>
    <message>
        <source>Is the charger plugged in, and what does the tablet say about the battery?</source>
        <translation>Is the charger plugged in, and what does the tablet say about the battery?</translation>
    </message>
    <message>
        <source>Did you hear the tablet just now? Read me the sentence under “Sound”.</source>
        <translation>Did you hear the tablet just now? Read me the sentence under “Sound”.</translation>
    </message>
    <message>
        <source>Do all four corners react when you touch them?</source>
        <translation>Do all four corners react when you touch them?</translation>
    </message>
    <message>
        <source>What time does the tablet show, and what time is it on your phone?</source>
        <translation>What time does the tablet show, and what time is it on your phone?</translation>
    </message>
    <message>
        <source>Is there anything in the list that you have again today?</source>
        <translation>Is there anything in the list that you have again today?</translation>
    </message>
    <message>
        <source>Are the hours on the screen right for today?</source>
        <translation>Are the hours on the screen right for today?</translation>
    </message>
    <message>
        <source>Is the green button bright or grey?</source>
        <translation>Is the green button bright or grey?</translation>
    </message>
    <message>
        <source>Still no connection: a phone&apos;s hotspot, then “Look again”. Fails too: let them open all the same, mark the venue, and have them take orders through the web app on a phone.</source>
        <translation>Still no connection: a phone&apos;s hotspot, then “Look again”. Fails too: let them open all the same, mark the venue, and have them take orders through the web app on a phone.</translation>
    </message>
    <message>
        <source>Neither socket, cable nor charger helped: open all the same while the battery lasts, and order a charger for them.</source>
        <translation>Neither socket, cable nor charger helped: open all the same while the battery lasts, and order a charger for them.</translation>
    </message>
    <message>
        <source>Still no sound after a restart: open all the same with somebody watching the screen, mark the venue to be phoned at each order, and send another tablet.</source>
        <translation>Still no sound after a restart: open all the same with somebody watching the screen, mark the venue to be phoned at each order, and send another tablet.</translation>
    </message>
    <message>
        <source>The same corner stays dead on a dry screen: open all the same if the buttons work, and send another tablet.</source>
        <translation>The same corner stays dead on a dry screen: open all the same if the buttons work, and send another tablet.</translation>
    </message>
    <message>
        <source>A wrong clock keeps nobody from opening. Book a technician to set it.</source>
        <translation>A wrong clock keeps nobody from opening. Book a technician to set it.</translation>
    </message>
    <message>
        <source>The list does not match the menu: compare it with the platform&apos;s menu, and report the product.</source>
        <translation>The list does not match the menu: compare it with the platform&apos;s menu, and report the product.</translation>
    </message>
    <message>
        <source>The change does not arrive: check C1 first; the hours come over the same connection.</source>
        <translation>The change does not arrive: check C1 first; the hours come over the same connection.</translation>
    </message>
    <message>
        <source>The button does nothing: read the support code again; it may be the memory, and then the tablet says so.</source>
        <translation>The button does nothing: read the support code again; it may be the memory, and then the tablet says so.</translation>
    </message>
    <message>
        <source>The tone was measured at the output, and in the room where there is a microphone.</source>
        <translation>The tone was measured at the output, and in the room where there is a microphone.</translation>
    </message>
    <message>
        <source>The sound is fine. Go on to the next step.</source>
        <translation>The sound is fine. Go on to the next step.</translation>
    </message>
    <message>
        <source>Heard, but only just</source>
        <translation>Heard, but only just</translation>
    </message>
    <message>
        <source>The loudspeaker works; the room is nearly as loud as the tone, or something covers the speaker.</source>
        <translation>The loudspeaker works; the room is nearly as loud as the tone, or something covers the speaker.</translation>
    </message>
    <message>
        <source>Is something in front of the speaker – a case, a cup, a cloth? Please take it away and tap “Look again”.</source>
        <translation>Is something in front of the speaker – a case, a cup, a cloth? Please take it away and tap “Look again”.</translation>
    </message>
    <message>
        <source>The sound is muted in the system; nothing is broken.</source>
        <translation>The sound is muted in the system; nothing is broken.</translation>
    </message>
    <message>
        <source>The sound is switched off. Please tap “Turn it up”; the tablet switches it on and plays a tone. Did you hear it?</source>
        <translation>The sound is switched off. Please tap “Turn it up”; the tablet switches it on and plays a tone. Did you hear it?</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Too quiet</translation>
    </message>
    <message>
        <source>The volume is under the venue&apos;s floor.</source>
        <translation>The volume is under the venue&apos;s floor.</translation>
    </message>
    <message>
        <source>The volume is too low. Please tap “Turn it up”. Did you hear the tone?</source>
        <translation>The volume is too low. Please tap “Turn it up”. Did you hear the tone?</translation>
    </message>
    <message>
        <source>Goes to headphones</source>
        <translation>Goes to headphones</translation>
    </message>
    <message>
        <source>Something is in the headphone socket, or dirt makes the tablet believe so.</source>
        <translation>Something is in the headphone socket, or dirt makes the tablet believe so.</translation>
    </message>
    <message>
        <source>Please pull out whatever is in the round socket. Nothing there? Blow into it, plug something in and out once, then tap “Look again”.</source>
        <translation>Please pull out whatever is in the round socket. Nothing there? Blow into it, plug something in and out once, then tap “Look again”.</translation>
    </message>
    <message>
        <source>No loudspeaker found</source>
        <translation>No loudspeaker found</translation>
    </message>
    <message>
        <source>The system has no output that leads anywhere: an outside speaker is off or unplugged, or the sound chip is gone.</source>
        <translation>The system has no output that leads anywhere: an outside speaker is off or unplugged, or the sound chip is gone.</translation>
    </message>
    <message>
        <source>Is there a loudspeaker with a cable? Please switch it on and push its plug in. If there is none, switch the tablet off and on again.</source>
        <translation>Is there a loudspeaker with a cable? Please switch it on and push its plug in. If there is none, switch the tablet off and on again.</translation>
    </message>
    <message>
        <source>Sound service silent</source>
        <translation>Sound service silent</translation>
    </message>
    <message>
        <source>The system&apos;s sound service is gone or frozen. A restart of the tablet mends that nearly always.</source>
        <translation>The system&apos;s sound service is gone or frozen. A restart of the tablet mends that nearly always.</translation>
    </message>
    <message>
        <source>Please switch the tablet off and on again. It takes two minutes; orders that come meanwhile will show afterwards.</source>
        <translation>Please switch the tablet off and on again. It takes two minutes; orders that come meanwhile will show afterwards.</translation>
    </message>
    <message>
        <source>Tone did not come out</source>
        <translation>Tone did not come out</translation>
    </message>
    <message>
        <source>The mixer is right, but the tone was not at the output: the player or the driver is stuck.</source>
        <translation>The mixer is right, but the tone was not at the output: the player or the driver is stuck.</translation>
    </message>
    <message>
        <source>Please tap “Turn it up”, then “Play the tone”. Still nothing? Switch the tablet off and on again.</source>
        <translation>Please tap “Turn it up”, then “Play the tone”. Still nothing? Switch the tablet off and on again.</translation>
    </message>
    <message>
        <source>Asks them to count beeps</source>
        <translation>Asks them to count beeps</translation>
    </message>
    <message>
        <source>There is no microphone that could measure; the staff&apos;s ears decide.</source>
        <translation>There is no microphone that could measure; the staff&apos;s ears decide.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count: two, three or four? Then tap that number.</source>
        <translation>Please tap “Play the beeps” and count: two, three or four? Then tap that number.</translation>
    </message>
    <message>
        <source>Microphone heard nothing</source>
        <translation>Microphone heard nothing</translation>
    </message>
    <message>
        <source>The tone left the system, but the microphone did not find it in the room: the loudspeaker or its amplifier, or the microphone itself.</source>
        <translation>The tone left the system, but the microphone did not find it in the room: the loudspeaker or its amplifier, or the microphone itself.</translation>
    </message>
    <message>
        <source>Please tap “Play the beeps” and count them. If you hear nothing at all, the loudspeaker is broken and I will send you another tablet.</source>
        <translation>Please tap “Play the beeps” and count them. If you hear nothing at all, the loudspeaker is broken and I will send you another tablet.</translation>
    </message>
    <message>
        <source>The tone is heard</source>
        <translation>The tone is heard</translation>
    </message>
    <message>
        <source>Sound switched off</source>
        <translation>Sound switched off</translation>
    </message>
    <message>
        <source>Not since it was set up</source>
        <translation>Not since it was set up</translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>More time for %1</source>
        <translation>More time for %1</translation>
    </message>
    <message numerus="yes">
        <source>Promised: %n min</source>
        <translation>
            <numerusform>Promised: %n min</numerusform>
            <numerusform>Promised: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>This is already the longest time that the platform allows.</source>
        <translation>This is already the longest time that the platform allows.</translation>
    </message>
    <message numerus="yes">
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>%n more minute</numerusform>
            <numerusform>%n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Waiting for the platform</source>
        <translation>Waiting for the platform</translation>
    </message>
    <message>
        <source>This tablet is paired. Orders, hours and products are on their way.</source>
        <translation>This tablet is paired. Orders, hours and products are on their way.</translation>
    </message>
    <message>
        <source>This tablet is paired, but has no connection. Check the Wi-Fi or the cable; it goes on by itself.</source>
        <translation>This tablet is paired, but has no connection. Check the Wi-Fi or the cable; it goes on by itself.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This took too long and was cut off.</source>
        <translation>This took too long and was cut off.</translation>
    </message>
    <message>
        <source>Could not be looked at. The log has the details.</source>
        <translation>Could not be looked at. The log has the details.</translation>
    </message>
    <message>
        <source>The screen is on.</source>
        <translation>The screen is on.</translation>
    </message>
    <message>
        <source>The screen is not connected.</source>
        <translation>The screen is not connected.</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable; if this stays, call support.</source>
        <translation>Check the screen&apos;s cable; if this stays, call support.</translation>
    </message>
    <message>
        <source>The screen&apos;s light is off.</source>
        <translation>The screen&apos;s light is off.</translation>
    </message>
    <message>
        <source>Make the screen brighter.</source>
        <translation>Make the screen brighter.</translation>
    </message>
    <message>
        <source>The screen is asleep.</source>
        <translation>The screen is asleep.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Touch the screen.</translation>
    </message>
    <message>
        <source>The screen is dim: %1 % of its light.</source>
        <translation>The screen is dim: %1 % of its light.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its screen.</source>
        <translation>This tablet tells nothing about its screen.</translation>
    </message>
    <message>
        <source>The touch screen is connected.</source>
        <translation>The touch screen is connected.</translation>
    </message>
    <message>
        <source>The screen feels the finger everywhere.</source>
        <translation>The screen feels the finger everywhere.</translation>
    </message>
    <message>
        <source>No touch screen was found.</source>
        <translation>No touch screen was found.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on; if this stays, call support.</source>
        <translation>Switch the tablet off and on; if this stays, call support.</translation>
    </message>
    <message>
        <source>No touch screen was found, only a mouse.</source>
        <translation>No touch screen was found, only a mouse.</translation>
    </message>
    <message>
        <source>Spots near the edge that did not feel the finger: %1.</source>
        <translation>Spots near the edge that did not feel the finger: %1.</translation>
    </message>
    <message>
        <source>Clean and dry the screen, then draw again.</source>
        <translation>Clean and dry the screen, then draw again.</translation>
    </message>
    <message>
        <source>Spots that did not feel the finger: %1.</source>
        <translation>Spots that did not feel the finger: %1.</translation>
    </message>
    <message>
        <source>A whole strip of the screen does not feel the finger.</source>
        <translation>A whole strip of the screen does not feel the finger.</translation>
    </message>
    <message>
        <source>Wipe the screen dry and draw again; if this stays, call support.</source>
        <translation>Wipe the screen dry and draw again; if this stays, call support.</translation>
    </message>
    <message>
        <source>Too little was drawn to judge the screen.</source>
        <translation>Too little was drawn to judge the screen.</translation>
    </message>
    <message>
        <source>Draw over all the squares.</source>
        <translation>Draw over all the squares.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it has a touch screen.</source>
        <translation>This tablet does not tell whether it has a touch screen.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>The clock is right.</translation>
    </message>
    <message>
        <source>The clock was never set.</source>
        <translation>The clock was never set.</translation>
    </message>
    <message>
        <source>Connect the tablet to the internet.</source>
        <translation>Connect the tablet to the internet.</translation>
    </message>
    <message>
        <source>The clock is wrong by %1 s.</source>
        <translation>The clock is wrong by %1 s.</translation>
    </message>
    <message>
        <source>Set the clock by the internet&apos;s time.</source>
        <translation>Set the clock by the internet&apos;s time.</translation>
    </message>
    <message>
        <source>The clock is a little off: %1 s.</source>
        <translation>The clock is a little off: %1 s.</translation>
    </message>
    <message>
        <source>The clock is right now, but nothing keeps it right.</source>
        <translation>The clock is right now, but nothing keeps it right.</translation>
    </message>
    <message>
        <source>Switch on automatic time.</source>
        <translation>Switch on automatic time.</translation>
    </message>
    <message>
        <source>After it was switched off, the tablet starts with a wrong time: %1 s.</source>
        <translation>After it was switched off, the tablet starts with a wrong time: %1 s.</translation>
    </message>
    <message>
        <source>Ask support about the clock&apos;s small battery.</source>
        <translation>Ask support about the clock&apos;s small battery.</translation>
    </message>
    <message>
        <source>There is no right time to compare the clock with.</source>
        <translation>There is no right time to compare the clock with.</translation>
    </message>
    <message>
        <source>The tablet stays awake.</source>
        <translation>The tablet stays awake.</translation>
    </message>
    <message>
        <source>The tablet may fall asleep during work, and then nobody hears an order.</source>
        <translation>The tablet may fall asleep during work, and then nobody hears an order.</translation>
    </message>
    <message>
        <source>Switch off sleep in the system&apos;s settings.</source>
        <translation>Switch off sleep in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>The screen goes dark after %1 s.</source>
        <translation>The screen goes dark after %1 s.</translation>
    </message>
    <message>
        <source>Switch off the screen saver.</source>
        <translation>Switch off the screen saver.</translation>
    </message>
    <message>
        <source>When the tablet is switched on, the app does not start by itself.</source>
        <translation>When the tablet is switched on, the app does not start by itself.</translation>
    </message>
    <message>
        <source>Ask support to set this up.</source>
        <translation>Ask support to set this up.</translation>
    </message>
    <message>
        <source>This can only be seen from the tablet&apos;s own screen.</source>
        <translation>This can only be seen from the tablet&apos;s own screen.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it may fall asleep.</source>
        <translation>This tablet does not tell whether it may fall asleep.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Switch the printer on and check its cable.</source>
        <translation>Switch the printer on and check its cable.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open.</source>
        <translation>The printer&apos;s cover is open.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Close the printer&apos;s cover.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Put in a new roll.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>The printer reports a fault.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>Switch the printer off and on.</translation>
    </message>
    <message>
        <source>The printer is not ready to print.</source>
        <translation>The printer is not ready to print.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low.</source>
        <translation>The printer&apos;s paper is running low.</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Keep a new roll at hand.</translation>
    </message>
    <message>
        <source>The printer is there, but does not tell how it is.</source>
        <translation>The printer is there, but does not tell how it is.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s lights and paper.</source>
        <translation>Look at the printer&apos;s lights and paper.</translation>
    </message>
    <message>
        <source>The app may not ask the printer.</source>
        <translation>The app may not ask the printer.</translation>
    </message>
    <message>
        <source>Call support.</source>
        <translation>Call support.</translation>
    </message>
    <message>
        <source>Another program uses the printer now.</source>
        <translation>Another program uses the printer now.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Check again in a minute.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Touch</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Storage wear</source>
        <translation>Storage wear</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Working memory</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Staying awake</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>The charger is plugged in.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery, %1 % is left.</source>
        <translation>Unplugged: the tablet runs on its battery, %1 % is left.</translation>
    </message>
    <message>
        <source>Plug the charger in.</source>
        <translation>Plug the charger in.</translation>
    </message>
    <message>
        <source>Unplugged: the tablet runs on its battery and does not tell how much is left.</source>
        <translation>Unplugged: the tablet runs on its battery and does not tell how much is left.</translation>
    </message>
    <message>
        <source>Unplugged, and the battery is nearly empty: %1 % is left.</source>
        <translation>Unplugged, and the battery is nearly empty: %1 % is left.</translation>
    </message>
    <message>
        <source>Plug the charger in now.</source>
        <translation>Plug the charger in now.</translation>
    </message>
    <message>
        <source>The power is out: the tablet runs on the backup battery.</source>
        <translation>The power is out: the tablet runs on the backup battery.</translation>
    </message>
    <message>
        <source>Check the socket and the fuse.</source>
        <translation>Check the socket and the fuse.</translation>
    </message>
    <message>
        <source>The power is out, and the backup battery is nearly empty: %1 % is left.</source>
        <translation>The power is out, and the backup battery is nearly empty: %1 % is left.</translation>
    </message>
    <message>
        <source>Plug the tablet into a socket that has power.</source>
        <translation>Plug the tablet into a socket that has power.</translation>
    </message>
    <message>
        <source>This tablet does not tell whether it is plugged in.</source>
        <translation>This tablet does not tell whether it is plugged in.</translation>
    </message>
    <message>
        <source>Look whether the charger is plugged in.</source>
        <translation>Look whether the charger is plugged in.</translation>
    </message>
    <message>
        <source>The charger gives enough power.</source>
        <translation>The charger gives enough power.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls by %1 % an hour.</source>
        <translation>Plugged in, but the battery falls by %1 % an hour.</translation>
    </message>
    <message>
        <source>Use the original charger in another socket.</source>
        <translation>Use the original charger in another socket.</translation>
    </message>
    <message>
        <source>Plugged in, but the battery falls slowly: by %1 % an hour.</source>
        <translation>Plugged in, but the battery falls slowly: by %1 % an hour.</translation>
    </message>
    <message>
        <source>Use the original charger and cable.</source>
        <translation>Use the original charger and cable.</translation>
    </message>
    <message>
        <source>Plugged in, but the tablet draws from its battery too.</source>
        <translation>Plugged in, but the tablet draws from its battery too.</translation>
    </message>
    <message>
        <source>The charger is too weak: its voltage drops.</source>
        <translation>The charger is too weak: its voltage drops.</translation>
    </message>
    <message>
        <source>The charger can only be checked while it is plugged in.</source>
        <translation>The charger can only be checked while it is plugged in.</translation>
    </message>
    <message>
        <source>Plug the charger in and check again.</source>
        <translation>Plug the charger in and check again.</translation>
    </message>
    <message>
        <source>This tablet does not tell how strong its charger is.</source>
        <translation>This tablet does not tell how strong its charger is.</translation>
    </message>
    <message>
        <source>The battery is in order.</source>
        <translation>The battery is in order.</translation>
    </message>
    <message>
        <source>The battery reports a fault.</source>
        <translation>The battery reports a fault.</translation>
    </message>
    <message>
        <source>Call support about a new battery.</source>
        <translation>Call support about a new battery.</translation>
    </message>
    <message>
        <source>The battery is too hot.</source>
        <translation>The battery is too hot.</translation>
    </message>
    <message>
        <source>Unplug the tablet and put it in the shade.</source>
        <translation>Unplug the tablet and put it in the shade.</translation>
    </message>
    <message>
        <source>The battery is hot: %1 °C.</source>
        <translation>The battery is hot: %1 °C.</translation>
    </message>
    <message>
        <source>Move the tablet away from the oven and the sun.</source>
        <translation>Move the tablet away from the oven and the sun.</translation>
    </message>
    <message>
        <source>The battery is at %1 % and does not charge.</source>
        <translation>The battery is at %1 % and does not charge.</translation>
    </message>
    <message>
        <source>Try another charger and cable.</source>
        <translation>Try another charger and cable.</translation>
    </message>
    <message>
        <source>The battery is worn out: it holds %1 % of what it held when new.</source>
        <translation>The battery is worn out: it holds %1 % of what it held when new.</translation>
    </message>
    <message>
        <source>The battery is ageing: it holds %1 % of what it held when new.</source>
        <translation>The battery is ageing: it holds %1 % of what it held when new.</translation>
    </message>
    <message>
        <source>Keep the tablet plugged in.</source>
        <translation>Keep the tablet plugged in.</translation>
    </message>
    <message>
        <source>The battery is empty and is being charged.</source>
        <translation>The battery is empty and is being charged.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in.</source>
        <translation>Leave the charger plugged in.</translation>
    </message>
    <message>
        <source>This tablet has no battery.</source>
        <translation>This tablet has no battery.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its battery.</source>
        <translation>This tablet tells nothing about its battery.</translation>
    </message>
    <message>
        <source>The tablet is not too hot.</source>
        <translation>The tablet is not too hot.</translation>
    </message>
    <message>
        <source>The tablet is so hot, %1 °C, that it may switch itself off.</source>
        <translation>The tablet is so hot, %1 °C, that it may switch itself off.</translation>
    </message>
    <message>
        <source>Put the tablet in the shade, with air around it.</source>
        <translation>Put the tablet in the shade, with air around it.</translation>
    </message>
    <message>
        <source>The tablet is too hot and works slowly.</source>
        <translation>The tablet is too hot and works slowly.</translation>
    </message>
    <message>
        <source>The tablet is hot: %1 °C.</source>
        <translation>The tablet is hot: %1 °C.</translation>
    </message>
    <message>
        <source>The tablet works more slowly to cool off.</source>
        <translation>The tablet works more slowly to cool off.</translation>
    </message>
    <message>
        <source>Leave air around the tablet.</source>
        <translation>Leave air around the tablet.</translation>
    </message>
    <message>
        <source>The tablet was too hot earlier and worked slowly.</source>
        <translation>The tablet was too hot earlier and worked slowly.</translation>
    </message>
    <message>
        <source>This tablet does not tell its temperature.</source>
        <translation>This tablet does not tell its temperature.</translation>
    </message>
    <message>
        <source>There is room, and what is written can be read again.</source>
        <translation>There is room, and what is written can be read again.</translation>
    </message>
    <message>
        <source>Nothing can be saved any more: the storage refuses to be written.</source>
        <translation>Nothing can be saved any more: the storage refuses to be written.</translation>
    </message>
    <message>
        <source>The storage is full.</source>
        <translation>The storage is full.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Free some space.</translation>
    </message>
    <message>
        <source>The storage fails when it is written or read.</source>
        <translation>The storage fails when it is written or read.</translation>
    </message>
    <message>
        <source>Call support: the storage has to be replaced.</source>
        <translation>Call support: the storage has to be replaced.</translation>
    </message>
    <message>
        <source>The storage gives back something else than was written.</source>
        <translation>The storage gives back something else than was written.</translation>
    </message>
    <message>
        <source>Errors of the storage since the tablet was switched on: %1.</source>
        <translation>Errors of the storage since the tablet was switched on: %1.</translation>
    </message>
    <message>
        <source>Call support: the storage may have to be replaced.</source>
        <translation>Call support: the storage may have to be replaced.</translation>
    </message>
    <message>
        <source>The storage is nearly full: %1 MB is left.</source>
        <translation>The storage is nearly full: %1 MB is left.</translation>
    </message>
    <message>
        <source>The storage can hardly take any more files: %1.</source>
        <translation>The storage can hardly take any more files: %1.</translation>
    </message>
    <message>
        <source>Little room is left in the storage: %1 MB.</source>
        <translation>Little room is left in the storage: %1 MB.</translation>
    </message>
    <message>
        <source>The storage can take only a few more files: %1.</source>
        <translation>The storage can take only a few more files: %1.</translation>
    </message>
    <message>
        <source>Saving is slow: it takes %1 ms.</source>
        <translation>Saving is slow: it takes %1 ms.</translation>
    </message>
    <message>
        <source>Earlier errors of the storage: %1.</source>
        <translation>Earlier errors of the storage: %1.</translation>
    </message>
    <message>
        <source>Ask support for a check of the storage.</source>
        <translation>Ask support for a check of the storage.</translation>
    </message>
    <message>
        <source>The app&apos;s data folder is not there.</source>
        <translation>The app&apos;s data folder is not there.</translation>
    </message>
    <message>
        <source>The app may not write into its data folder.</source>
        <translation>The app may not write into its data folder.</translation>
    </message>
    <message>
        <source>The storage is not worn.</source>
        <translation>The storage is not worn.</translation>
    </message>
    <message>
        <source>The storage is wearing out.</source>
        <translation>The storage is wearing out.</translation>
    </message>
    <message>
        <source>Ask support for a replacement in the next weeks.</source>
        <translation>Ask support for a replacement in the next weeks.</translation>
    </message>
    <message>
        <source>The storage is worn out: %1 % of its life is used.</source>
        <translation>The storage is worn out: %1 % of its life is used.</translation>
    </message>
    <message>
        <source>Ask support for a replacement now.</source>
        <translation>Ask support for a replacement now.</translation>
    </message>
    <message>
        <source>The storage says that it is about to fail.</source>
        <translation>The storage says that it is about to fail.</translation>
    </message>
    <message>
        <source>Only an administrator may ask this storage about its wear.</source>
        <translation>Only an administrator may ask this storage about its wear.</translation>
    </message>
    <message>
        <source>This tablet&apos;s storage does not tell its wear.</source>
        <translation>This tablet&apos;s storage does not tell its wear.</translation>
    </message>
    <message>
        <source>There is enough working memory.</source>
        <translation>There is enough working memory.</translation>
    </message>
    <message>
        <source>Working memory ran out, and the system closed a program.</source>
        <translation>Working memory ran out, and the system closed a program.</translation>
    </message>
    <message>
        <source>Start the app anew.</source>
        <translation>Start the app anew.</translation>
    </message>
    <message>
        <source>Little working memory is left: %1 MB.</source>
        <translation>Little working memory is left: %1 MB.</translation>
    </message>
    <message>
        <source>Programs have to wait for working memory.</source>
        <translation>Programs have to wait for working memory.</translation>
    </message>
    <message>
        <source>Working memory ran out once since the tablet was switched on.</source>
        <translation>Working memory ran out once since the tablet was switched on.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on after closing.</source>
        <translation>Switch the tablet off and on after closing.</translation>
    </message>
    <message>
        <source>This tablet tells nothing about its working memory.</source>
        <translation>This tablet tells nothing about its working memory.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Addresses and names</source>
        <translation>Addresses and names</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Secure connection</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Quality of the network</source>
        <translation>Quality of the network</translation>
    </message>
    <message>
        <source>Not looked at: there is no network.</source>
        <translation>Not looked at: there is no network.</translation>
    </message>
    <message>
        <source>Not looked at: the platform cannot be reached from here.</source>
        <translation>Not looked at: the platform cannot be reached from here.</translation>
    </message>
    <message>
        <source>Switch the router off, wait ten seconds, and switch it on again.</source>
        <translation>Switch the router off, wait ten seconds, and switch it on again.</translation>
    </message>
    <message>
        <source>Move the tablet nearer to the router, or use a cable.</source>
        <translation>Move the tablet nearer to the router, or use a cable.</translation>
    </message>
    <message>
        <source>Use another network.</source>
        <translation>Use another network.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Set the clock.</translation>
    </message>
    <message>
        <source>The tablet is connected to a network.</source>
        <translation>The tablet is connected to a network.</translation>
    </message>
    <message>
        <source>Wi-Fi is not connected.</source>
        <translation>Wi-Fi is not connected.</translation>
    </message>
    <message>
        <source>Check that the router is on, then connect anew.</source>
        <translation>Check that the router is on, then connect anew.</translation>
    </message>
    <message>
        <source>Wi-Fi is switched off on this tablet.</source>
        <translation>Wi-Fi is switched off on this tablet.</translation>
    </message>
    <message>
        <source>Switch Wi-Fi on: flight mode off.</source>
        <translation>Switch Wi-Fi on: flight mode off.</translation>
    </message>
    <message>
        <source>The network cable is not plugged in.</source>
        <translation>The network cable is not plugged in.</translation>
    </message>
    <message>
        <source>Plug the cable in at both ends.</source>
        <translation>Plug the cable in at both ends.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak: −%1 dBm.</source>
        <translation>The Wi-Fi signal is weak: −%1 dBm.</translation>
    </message>
    <message>
        <source>The tablet does not tell how it is connected.</source>
        <translation>The tablet does not tell how it is connected.</translation>
    </message>
    <message>
        <source>The tablet has an address and finds the platform&apos;s.</source>
        <translation>The tablet has an address and finds the platform&apos;s.</translation>
    </message>
    <message>
        <source>The tablet has an address; the platform&apos;s is not known here.</source>
        <translation>The tablet has an address; the platform&apos;s is not known here.</translation>
    </message>
    <message>
        <source>The network gives the tablet no address.</source>
        <translation>The network gives the tablet no address.</translation>
    </message>
    <message>
        <source>The router does not answer: the tablet made up an address.</source>
        <translation>The router does not answer: the tablet made up an address.</translation>
    </message>
    <message>
        <source>This network has no way out to the internet.</source>
        <translation>This network has no way out to the internet.</translation>
    </message>
    <message>
        <source>The router answers badly.</source>
        <translation>The router answers badly.</translation>
    </message>
    <message>
        <source>Names of the internet cannot be looked up.</source>
        <translation>Names of the internet cannot be looked up.</translation>
    </message>
    <message>
        <source>Looking up names is slow: %1 ms.</source>
        <translation>Looking up names is slow: %1 ms.</translation>
    </message>
    <message>
        <source>The internet can be reached.</source>
        <translation>The internet can be reached.</translation>
    </message>
    <message>
        <source>This Wi-Fi wants you to log in first.</source>
        <translation>This Wi-Fi wants you to log in first.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi, or use another network.</source>
        <translation>Log in to the Wi-Fi, or use another network.</translation>
    </message>
    <message>
        <source>There is a network, but no internet behind it.</source>
        <translation>There is a network, but no internet behind it.</translation>
    </message>
    <message>
        <source>This network lets nobody out without a proxy, which the tablet does not use.</source>
        <translation>This network lets nobody out without a proxy, which the tablet does not use.</translation>
    </message>
    <message>
        <source>The internet is slow: %1 ms.</source>
        <translation>The internet is slow: %1 ms.</translation>
    </message>
    <message>
        <source>The connection is secure, and the clock is right.</source>
        <translation>The connection is secure, and the clock is right.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is so wrong that the secure connection can fail.</source>
        <translation>The tablet&apos;s clock is so wrong that the secure connection can fail.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is off by %1 s.</source>
        <translation>The tablet&apos;s clock is off by %1 s.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate has expired.</source>
        <translation>The platform&apos;s certificate has expired.</translation>
    </message>
    <message>
        <source>The platform&apos;s certificate does not hold yet.</source>
        <translation>The platform&apos;s certificate does not hold yet.</translation>
    </message>
    <message>
        <source>Something else answers in the platform&apos;s place.</source>
        <translation>Something else answers in the platform&apos;s place.</translation>
    </message>
    <message>
        <source>Somebody on this network may be listening in: the certificate is not the platform&apos;s.</source>
        <translation>Somebody on this network may be listening in: the certificate is not the platform&apos;s.</translation>
    </message>
    <message>
        <source>No secure connection comes about on this network.</source>
        <translation>No secure connection comes about on this network.</translation>
    </message>
    <message>
        <source>The platform answers within %1 ms.</source>
        <translation>The platform answers within %1 ms.</translation>
    </message>
    <message>
        <source>This tablet is not paired with a venue.</source>
        <translation>This tablet is not paired with a venue.</translation>
    </message>
    <message>
        <source>Ask support for a pairing code.</source>
        <translation>Ask support for a pairing code.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet.</source>
        <translation>The platform no longer knows this tablet.</translation>
    </message>
    <message>
        <source>The platform cannot answer just now. Your network is fine.</source>
        <translation>The platform cannot answer just now. Your network is fine.</translation>
    </message>
    <message>
        <source>Wait some minutes; taps are kept.</source>
        <translation>Wait some minutes; taps are kept.</translation>
    </message>
    <message>
        <source>The platform has too much to do just now.</source>
        <translation>The platform has too much to do just now.</translation>
    </message>
    <message>
        <source>The platform answers slowly: %1 ms.</source>
        <translation>The platform answers slowly: %1 ms.</translation>
    </message>
    <message>
        <source>The connection is steady.</source>
        <translation>The connection is steady.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent.</source>
        <translation>The network loses %1 % of what is sent.</translation>
    </message>
    <message>
        <source>The network loses %1 % of what is sent: hardly anything gets through.</source>
        <translation>The network loses %1 % of what is sent: hardly anything gets through.</translation>
    </message>
    <message>
        <source>The connection is unsteady: answers differ by %1 ms.</source>
        <translation>The connection is unsteady: answers differ by %1 ms.</translation>
    </message>
    <message>
        <source>Sound service</source>
        <translation>Sound service</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Where the sound goes</source>
        <translation>Where the sound goes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Playing tones</source>
        <translation>Playing tones</translation>
    </message>
    <message>
        <source>Sound leaves the tablet</source>
        <translation>Sound leaves the tablet</translation>
    </message>
    <message>
        <source>Sound in the room</source>
        <translation>Sound in the room</translation>
    </message>
    <message>
        <source>New orders ring</source>
        <translation>New orders ring</translation>
    </message>
    <message>
        <source>Not looked at: the sound service does not answer.</source>
        <translation>Not looked at: the sound service does not answer.</translation>
    </message>
    <message>
        <source>Not looked at: there is no sound output.</source>
        <translation>Not looked at: there is no sound output.</translation>
    </message>
    <message>
        <source>Turn the sound up.</source>
        <translation>Turn the sound up.</translation>
    </message>
    <message>
        <source>The sound service answers.</source>
        <translation>The sound service answers.</translation>
    </message>
    <message>
        <source>The sound service does not run: nothing can be heard.</source>
        <translation>The sound service does not run: nothing can be heard.</translation>
    </message>
    <message>
        <source>Restart the sound.</source>
        <translation>Restart the sound.</translation>
    </message>
    <message>
        <source>The sound service hangs: nothing can be heard.</source>
        <translation>The sound service hangs: nothing can be heard.</translation>
    </message>
    <message>
        <source>The tablet has a sound output.</source>
        <translation>The tablet has a sound output.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>The tablet finds no loudspeaker.</translation>
    </message>
    <message>
        <source>Pull the loudspeaker&apos;s plug and put it in again.</source>
        <translation>Pull the loudspeaker&apos;s plug and put it in again.</translation>
    </message>
    <message>
        <source>The sound goes to the loudspeaker.</source>
        <translation>The sound goes to the loudspeaker.</translation>
    </message>
    <message>
        <source>The sound goes to a socket that nothing is plugged into.</source>
        <translation>The sound goes to a socket that nothing is plugged into.</translation>
    </message>
    <message>
        <source>Plug the loudspeaker in, or switch to the tablet&apos;s own.</source>
        <translation>Plug the loudspeaker in, or switch to the tablet&apos;s own.</translation>
    </message>
    <message>
        <source>The sound goes to headphones: nobody at the counter hears it.</source>
        <translation>The sound goes to headphones: nobody at the counter hears it.</translation>
    </message>
    <message>
        <source>Pull the headphones out.</source>
        <translation>Pull the headphones out.</translation>
    </message>
    <message>
        <source>The sound goes to the screen&apos;s cable.</source>
        <translation>The sound goes to the screen&apos;s cable.</translation>
    </message>
    <message>
        <source>If nothing is heard, switch to the loudspeaker.</source>
        <translation>If nothing is heard, switch to the loudspeaker.</translation>
    </message>
    <message>
        <source>The sound goes over Bluetooth: it stops when that loudspeaker is empty.</source>
        <translation>The sound goes over Bluetooth: it stops when that loudspeaker is empty.</translation>
    </message>
    <message>
        <source>The sound goes to another output than the venue&apos;s loudspeaker.</source>
        <translation>The sound goes to another output than the venue&apos;s loudspeaker.</translation>
    </message>
    <message>
        <source>Switch to the loudspeaker.</source>
        <translation>Switch to the loudspeaker.</translation>
    </message>
    <message>
        <source>The venue&apos;s own loudspeaker is not there; another one is used.</source>
        <translation>The venue&apos;s own loudspeaker is not there; another one is used.</translation>
    </message>
    <message>
        <source>Plug the venue&apos;s loudspeaker in and switch it on.</source>
        <translation>Plug the venue&apos;s loudspeaker in and switch it on.</translation>
    </message>
    <message>
        <source>The volume is at %1 %.</source>
        <translation>The volume is at %1 %.</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>The sound is switched off.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>The volume is too low: %1 %.</translation>
    </message>
    <message>
        <source>The volume is lower than the venue wants it: %1 %.</source>
        <translation>The volume is lower than the venue wants it: %1 %.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are switched off.</source>
        <translation>The tablet&apos;s own tones are switched off.</translation>
    </message>
    <message>
        <source>The tablet&apos;s own tones are turned down.</source>
        <translation>The tablet&apos;s own tones are turned down.</translation>
    </message>
    <message>
        <source>The loudspeaker is switched off in the sound card.</source>
        <translation>The loudspeaker is switched off in the sound card.</translation>
    </message>
    <message>
        <source>Every way to play a tone works.</source>
        <translation>Every way to play a tone works.</translation>
    </message>
    <message>
        <source>The app cannot play a tone.</source>
        <translation>The app cannot play a tone.</translation>
    </message>
    <message>
        <source>Restart the tones. If that does not help, call support.</source>
        <translation>Restart the tones. If that does not help, call support.</translation>
    </message>
    <message>
        <source>Tones play, but a reserve for them fails.</source>
        <translation>Tones play, but a reserve for them fails.</translation>
    </message>
    <message>
        <source>Tell support when you have time.</source>
        <translation>Tell support when you have time.</translation>
    </message>
    <message>
        <source>A beep left the tablet after %1 ms.</source>
        <translation>A beep left the tablet after %1 ms.</translation>
    </message>
    <message>
        <source>A beep was played, but it led nowhere.</source>
        <translation>A beep was played, but it led nowhere.</translation>
    </message>
    <message>
        <source>A beep was played, but the sound is switched off.</source>
        <translation>A beep was played, but the sound is switched off.</translation>
    </message>
    <message>
        <source>A beep was played, but far too quietly.</source>
        <translation>A beep was played, but far too quietly.</translation>
    </message>
    <message>
        <source>A beep was played, but no sound came of it.</source>
        <translation>A beep was played, but no sound came of it.</translation>
    </message>
    <message>
        <source>A beep was heard late, after %1 ms.</source>
        <translation>A beep was heard late, after %1 ms.</translation>
    </message>
    <message>
        <source>Restart the tones.</source>
        <translation>Restart the tones.</translation>
    </message>
    <message>
        <source>Not looked at: the app cannot play a tone.</source>
        <translation>Not looked at: the app cannot play a tone.</translation>
    </message>
    <message>
        <source>The tablet hears its own beep in the room.</source>
        <translation>The tablet hears its own beep in the room.</translation>
    </message>
    <message>
        <source>The tablet plays, but its microphone hears nothing of it.</source>
        <translation>The tablet plays, but its microphone hears nothing of it.</translation>
    </message>
    <message>
        <source>Listen for the beeps yourself: choose &quot;No sound&quot;.</source>
        <translation>Listen for the beeps yourself: choose &quot;No sound&quot;.</translation>
    </message>
    <message>
        <source>The tablet plays, but nobody hears it: the loudspeaker is at fault.</source>
        <translation>The tablet plays, but nobody hears it: the loudspeaker is at fault.</translation>
    </message>
    <message>
        <source>Check the loudspeaker&apos;s own switch and cable, then call support.</source>
        <translation>Check the loudspeaker&apos;s own switch and cable, then call support.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the tablet: only %1 dB less.</source>
        <translation>The room is nearly as loud as the tablet: only %1 dB less.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker up, or move it away from the noise.</source>
        <translation>Turn the loudspeaker up, or move it away from the noise.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet has no microphone.</source>
        <translation>Not looked at: the tablet has no microphone.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone is switched off.</source>
        <translation>Not looked at: the microphone is switched off.</translation>
    </message>
    <message>
        <source>Not looked at: the microphone gives no sound.</source>
        <translation>Not looked at: the microphone gives no sound.</translation>
    </message>
    <message>
        <source>Not looked at: an alert was sounding.</source>
        <translation>Not looked at: an alert was sounding.</translation>
    </message>
    <message>
        <source>Not looked at: no sound leaves the tablet.</source>
        <translation>Not looked at: no sound leaves the tablet.</translation>
    </message>
    <message>
        <source>A new order would ring.</source>
        <translation>A new order would ring.</translation>
    </message>
    <message>
        <source>No order can ring: the platform does not know this tablet.</source>
        <translation>No order can ring: the platform does not know this tablet.</translation>
    </message>
    <message>
        <source>No order can ring: there is no connection to the platform.</source>
        <translation>No order can ring: there is no connection to the platform.</translation>
    </message>
    <message>
        <source>Check the network below.</source>
        <translation>Check the network below.</translation>
    </message>
    <message>
        <source>Orders may not come: nobody has checked in today.</source>
        <translation>Orders may not come: nobody has checked in today.</translation>
    </message>
    <message>
        <source>Check in.</source>
        <translation>Check in.</translation>
    </message>
    <message>
        <source>The tablet app does not run, so nothing can ring.</source>
        <translation>The tablet app does not run, so nothing can ring.</translation>
    </message>
    <message>
        <source>Start the app.</source>
        <translation>Start the app.</translation>
    </message>
    <message>
        <source>The last order rang, but nobody could hear it.</source>
        <translation>The last order rang, but nobody could hear it.</translation>
    </message>
    <message>
        <source>Look at the other findings about the sound.</source>
        <translation>Look at the other findings about the sound.</translation>
    </message>
    <message>
        <source>The last order came while the tablet was off.</source>
        <translation>The last order came while the tablet was off.</translation>
    </message>
    <message>
        <source>Leave the tablet on and plugged in while you are open.</source>
        <translation>Leave the tablet on and plugged in while you are open.</translation>
    </message>
    <message>
        <source>The last order came while there was no connection.</source>
        <translation>The last order came while there was no connection.</translation>
    </message>
    <message>
        <source>If that happens often, move the tablet nearer to the router.</source>
        <translation>If that happens often, move the tablet nearer to the router.</translation>
    </message>
    <message>
        <source>The last order came before the check-in.</source>
        <translation>The last order came before the check-in.</translation>
    </message>
    <message>
        <source>Check in before you open.</source>
        <translation>Check in before you open.</translation>
    </message>
    <message>
        <source>The last order rang late, after %1 s.</source>
        <translation>The last order rang late, after %1 s.</translation>
    </message>
    <message>
        <source>If that happens often, call support.</source>
        <translation>If that happens often, call support.</translation>
    </message>
    <message>
        <source>The last order did not have to ring: it was taken before, or came too late.</source>
        <translation>The last order did not have to ring: it was taken before, or came too late.</translation>
    </message>
    <message>
        <source>Not looked at: the tablet&apos;s orders cannot be read.</source>
        <translation>Not looked at: the tablet&apos;s orders cannot be read.</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>The app</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>What waits to be sent</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Products switched off</source>
        <translation>Products switched off</translation>
    </message>
    <message>
        <source>The last time it was off</source>
        <translation>The last time it was off</translation>
    </message>
    <message>
        <source>Call support and read out the support code.</source>
        <translation>Call support and read out the support code.</translation>
    </message>
    <message>
        <source>The app runs without trouble.</source>
        <translation>The app runs without trouble.</translation>
    </message>
    <message>
        <source>The app broke off once within a day and started again.</source>
        <translation>The app broke off once within a day and started again.</translation>
    </message>
    <message>
        <source>The app broke off %1 times within a day.</source>
        <translation>The app broke off %1 times within a day.</translation>
    </message>
    <message>
        <source>The app answers slowly: up to %1 ms late.</source>
        <translation>The app answers slowly: up to %1 ms late.</translation>
    </message>
    <message>
        <source>Restart the app when no order is open.</source>
        <translation>Restart the app when no order is open.</translation>
    </message>
    <message>
        <source>The app stalls: up to %1 ms late.</source>
        <translation>The app stalls: up to %1 ms late.</translation>
    </message>
    <message>
        <source>Restart the app.</source>
        <translation>Restart the app.</translation>
    </message>
    <message>
        <source>The app does not run: nothing would ring.</source>
        <translation>The app does not run: nothing would ring.</translation>
    </message>
    <message>
        <source>Start the app, or restart the tablet.</source>
        <translation>Start the app, or restart the tablet.</translation>
    </message>
    <message>
        <source>Everything that was saved can be read.</source>
        <translation>Everything that was saved can be read.</translation>
    </message>
    <message>
        <source>The tablet can&apos;t save: taps do not count, orders ring all the same.</source>
        <translation>The tablet can&apos;t save: taps do not count, orders ring all the same.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message>
        <source>Start the app: it puts the database right. Then call support.</source>
        <translation>Start the app: it puts the database right. Then call support.</translation>
    </message>
    <message>
        <source>The database was damaged and has been put right.</source>
        <translation>The database was damaged and has been put right.</translation>
    </message>
    <message>
        <source>Read on the main screen what was saved and what was not.</source>
        <translation>Read on the main screen what was saved and what was not.</translation>
    </message>
    <message>
        <source>The database has grown unusually: %1 MB.</source>
        <translation>The database has grown unusually: %1 MB.</translation>
    </message>
    <message>
        <source>The platform has everything that was done here.</source>
        <translation>The platform has everything that was done here.</translation>
    </message>
    <message>
        <source>This tablet is not paired, so nothing is sent.</source>
        <translation>This tablet is not paired, so nothing is sent.</translation>
    </message>
    <message>
        <source>The platform refused %1 of the actions.</source>
        <translation>The platform refused %1 of the actions.</translation>
    </message>
    <message>
        <source>Open the menu, then Queue, and read why.</source>
        <translation>Open the menu, then Queue, and read why.</translation>
    </message>
    <message>
        <source>The platform has not been reached for some minutes; %1 actions wait.</source>
        <translation>The platform has not been reached for some minutes; %1 actions wait.</translation>
    </message>
    <message>
        <source>Look at the connection: Wi-Fi or cable.</source>
        <translation>Look at the connection: Wi-Fi or cable.</translation>
    </message>
    <message>
        <source>The platform has not been reached for 15 minutes; %1 actions wait.</source>
        <translation>The platform has not been reached for 15 minutes; %1 actions wait.</translation>
    </message>
    <message>
        <source>Switch the router off and on. If that does not help, call support.</source>
        <translation>Switch the router off and on. If that does not help, call support.</translation>
    </message>
    <message>
        <source>The check-in fits the opening hours.</source>
        <translation>The check-in fits the opening hours.</translation>
    </message>
    <message>
        <source>The venue opens soon, and nobody has checked in.</source>
        <translation>The venue opens soon, and nobody has checked in.</translation>
    </message>
    <message>
        <source>The venue is open, and nobody has checked in.</source>
        <translation>The venue is open, and nobody has checked in.</translation>
    </message>
    <message>
        <source>Check in now.</source>
        <translation>Check in now.</translation>
    </message>
    <message>
        <source>New orders are paused.</source>
        <translation>New orders are paused.</translation>
    </message>
    <message>
        <source>Open again on the main screen when you are ready.</source>
        <translation>Open again on the main screen when you are ready.</translation>
    </message>
    <message>
        <source>The platform has revoked this tablet: no orders come.</source>
        <translation>The platform has revoked this tablet: no orders come.</translation>
    </message>
    <message>
        <source>No product has been switched off for over a day.</source>
        <translation>No product has been switched off for over a day.</translation>
    </message>
    <message>
        <source>Switched off for over a day: %1 products.</source>
        <translation>Switched off for over a day: %1 products.</translation>
    </message>
    <message>
        <source>Open Products and look whether they are still out.</source>
        <translation>Open Products and look whether they are still out.</translation>
    </message>
    <message>
        <source>There is no database here that could be read.</source>
        <translation>There is no database here that could be read.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; no order came meanwhile.</source>
        <translation>It was off from %1 on, for %2 min; no order came meanwhile.</translation>
    </message>
    <message>
        <source>It was off from %1 on, for %2 min; meanwhile came: %3.</source>
        <translation>It was off from %1 on, for %2 min; meanwhile came: %3.</translation>
    </message>
    <message>
        <source>It was switched off as it should be.</source>
        <translation>It was switched off as it should be.</translation>
    </message>
    <message>
        <source>It has not been off since the app was installed.</source>
        <translation>It has not been off since the app was installed.</translation>
    </message>
    <message>
        <source>The app was closed.</source>
        <translation>The app was closed.</translation>
    </message>
    <message>
        <source>The app was updated.</source>
        <translation>The app was updated.</translation>
    </message>
    <message>
        <source>The tablet was switched off as it should be.</source>
        <translation>The tablet was switched off as it should be.</translation>
    </message>
    <message>
        <source>The tablet was restarted.</source>
        <translation>The tablet was restarted.</translation>
    </message>
    <message>
        <source>The app broke off and was started again.</source>
        <translation>The app broke off and was started again.</translation>
    </message>
    <message>
        <source>The tablet overheated and switched itself off.</source>
        <translation>The tablet overheated and switched itself off.</translation>
    </message>
    <message>
        <source>Move it away from the oven and the sun.</source>
        <translation>Move it away from the oven and the sun.</translation>
    </message>
    <message>
        <source>The battery was empty.</source>
        <translation>The battery was empty.</translation>
    </message>
    <message>
        <source>The battery was empty after %1 h unplugged.</source>
        <translation>The battery was empty after %1 h unplugged.</translation>
    </message>
    <message>
        <source>The power was cut: the tablet has no battery.</source>
        <translation>The power was cut: the tablet has no battery.</translation>
    </message>
    <message>
        <source>Ask that nobody unplugs it or switches the socket off.</source>
        <translation>Ask that nobody unplugs it or switches the socket off.</translation>
    </message>
    <message>
        <source>The tablet froze and was restarted by its watchdog.</source>
        <translation>The tablet froze and was restarted by its watchdog.</translation>
    </message>
    <message>
        <source>If it happens again, call support.</source>
        <translation>If it happens again, call support.</translation>
    </message>
    <message>
        <source>It was switched off by its button, or the power was cut: both look the same.</source>
        <translation>It was switched off by its button, or the power was cut: both look the same.</translation>
    </message>
    <message>
        <source>Leave the charger plugged in, and do not press the power button.</source>
        <translation>Leave the charger plugged in, and do not press the power button.</translation>
    </message>
    <message>
        <source>The tablet will try to put this right by itself. Do it?</source>
        <translation>The tablet will try to put this right by itself. Do it?</translation>
    </message>
    <message>
        <source>Done: it is fine now.</source>
        <translation>Done: it is fine now.</translation>
    </message>
    <message>
        <source>It is better, but not fine yet.</source>
        <translation>It is better, but not fine yet.</translation>
    </message>
    <message>
        <source>It was tried, and nothing has changed.</source>
        <translation>It was tried, and nothing has changed.</translation>
    </message>
    <message>
        <source>It got worse, so it was taken back.</source>
        <translation>It got worse, so it was taken back.</translation>
    </message>
    <message>
        <source>It was done, but the tablet could not see whether it helped. Check again.</source>
        <translation>It was done, but the tablet could not see whether it helped. Check again.</translation>
    </message>
    <message>
        <source>The tablet is not allowed to do this by itself. Call support.</source>
        <translation>The tablet is not allowed to do this by itself. Call support.</translation>
    </message>
    <message>
        <source>This cannot be done on this tablet. Call support.</source>
        <translation>This cannot be done on this tablet. Call support.</translation>
    </message>
    <message>
        <source>It could not be done. Try once more, or call support.</source>
        <translation>It could not be done. Try once more, or call support.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The tablet will switch the sound on and turn it up.</source>
        <translation>The tablet will switch the sound on and turn it up.</translation>
    </message>
    <message>
        <source>The tablet will send the sound to the loudspeaker.</source>
        <translation>The tablet will send the sound to the loudspeaker.</translation>
    </message>
    <message>
        <source>The tablet will turn its own tones up.</source>
        <translation>The tablet will turn its own tones up.</translation>
    </message>
    <message>
        <source>The tablet will restart its sound service. It is silent for some seconds.</source>
        <translation>The tablet will restart its sound service. It is silent for some seconds.</translation>
    </message>
    <message>
        <source>The tablet will restart what plays the tones.</source>
        <translation>The tablet will restart what plays the tones.</translation>
    </message>
    <message>
        <source>The tablet will connect to the network anew.</source>
        <translation>The tablet will connect to the network anew.</translation>
    </message>
    <message>
        <source>The tablet will connect to the platform anew.</source>
        <translation>The tablet will connect to the platform anew.</translation>
    </message>
    <message>
        <source>The tablet will make the screen brighter.</source>
        <translation>The tablet will make the screen brighter.</translation>
    </message>
    <message>
        <source>The tablet will keep its screen from going dark.</source>
        <translation>The tablet will keep its screen from going dark.</translation>
    </message>
    <message>
        <source>The tablet will set its clock by the internet.</source>
        <translation>The tablet will set its clock by the internet.</translation>
    </message>
    <message>
        <source>The tablet will delete old logs and copies that it can do without. Orders stay.</source>
        <translation>The tablet will delete old logs and copies that it can do without. Orders stay.</translation>
    </message>
    <message>
        <source>The app will close and start again. What was tapped is kept.</source>
        <translation>The app will close and start again. What was tapped is kept.</translation>
    </message>
    <message>
        <source>Nothing had to be done: it is fine by now.</source>
        <translation>Nothing had to be done: it is fine by now.</translation>
    </message>
    <message>
        <source>Nothing was done: something else is found now.</source>
        <translation>Nothing was done: something else is found now.</translation>
    </message>
    <message>
        <source>There is nothing left that the tablet may delete. Call support.</source>
        <translation>There is nothing left that the tablet may delete. Call support.</translation>
    </message>
    <message>
        <source>Do it?</source>
        <translation>Do it?</translation>
    </message>
    <message>
        <source>Above the room&apos;s noise</source>
        <translation>Above the room&apos;s noise</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Switched off in the sound card</source>
        <translation>Switched off in the sound card</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Asleep</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Free memory</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Played by</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Backlight off</source>
        <translation>Backlight off</translation>
    </message>
    <message>
        <source>Measured at an alert</source>
        <translation>Measured at an alert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Cover open</translation>
    </message>
    <message>
        <source>Charging cycles</source>
        <translation>Charging cycles</translation>
    </message>
    <message>
        <source>Certificate holds</source>
        <translation>Certificate holds</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Name looked up in</source>
        <translation>Name looked up in</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Drawn from the battery</source>
        <translation>Drawn from the battery</translation>
    </message>
    <message>
        <source>Dead columns</source>
        <translation>Dead columns</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Dead rows</translation>
    </message>
    <message>
        <source>Programs ended for lack of memory</source>
        <translation>Programs ended for lack of memory</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>File system errors</source>
        <translation>File system errors</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Free space</translation>
    </message>
    <message>
        <source>Files that still fit</source>
        <translation>Files that still fit</translation>
    </message>
    <message>
        <source>A way out</source>
        <translation>A way out</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Network interface</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Clock set by the internet</source>
        <translation>Clock set by the internet</translation>
    </message>
    <message>
        <source>Clock is kept right</source>
        <translation>Clock is kept right</translation>
    </message>
    <message>
        <source>Disk errors in the log</source>
        <translation>Disk errors in the log</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Answer after</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>On this tablet itself</source>
        <translation>On this tablet itself</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Plugged in</translation>
    </message>
    <message>
        <source>May fall asleep</source>
        <translation>May fall asleep</translation>
    </message>
    <message>
        <source>Usual answer after</source>
        <translation>Usual answer after</translation>
    </message>
    <message>
        <source>Felt nothing</source>
        <translation>Felt nothing</translation>
    </message>
    <message>
        <source>Offered by the charger</source>
        <translation>Offered by the charger</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Clock is off by</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Measured over</source>
        <translation>Measured over</translation>
    </message>
    <message>
        <source>Slow answers after</source>
        <translation>Slow answers after</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Paper is low</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Paper is out</translation>
    </message>
    <message>
        <source>Mice and touch pads</source>
        <translation>Mice and touch pads</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <source>Takes no data</source>
        <translation>Takes no data</translation>
    </message>
    <message>
        <source>Real outputs</source>
        <translation>Real outputs</translation>
    </message>
    <message>
        <source>Hardware clock is off by</source>
        <translation>Hardware clock is off by</translation>
    </message>
    <message>
        <source>Says that it fails</source>
        <translation>Says that it fails</translation>
    </message>
    <message>
        <source>Screen goes dark after</source>
        <translation>Screen goes dark after</translation>
    </message>
    <message>
        <source>Each answer after</source>
        <translation>Each answer after</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Wi-Fi signal</source>
        <translation>Wi-Fi signal</translation>
    </message>
    <message>
        <source>Sleep is held off</source>
        <translation>Sleep is held off</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Slowed down</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Starts by itself</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Volume of our tones</source>
        <translation>Volume of our tones</translation>
    </message>
    <message>
        <source>Switches off at</source>
        <translation>Switches off at</translation>
    </message>
    <message>
        <source>A write takes</source>
        <translation>A write takes</translation>
    </message>
    <message>
        <source>Slowed down for</source>
        <translation>Slowed down for</translation>
    </message>
    <message>
        <source>Touch screens</source>
        <translation>Touch screens</translation>
    </message>
    <message>
        <source>Voltage too low</source>
        <translation>Voltage too low</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Used up</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>Time lost waiting for memory</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Wireless</translation>
    </message>
    <message>
        <source>Hottest part</source>
        <translation>Hottest part</translation>
    </message>
    <message>
        <source>Off since</source>
        <translation>Off since</translation>
    </message>
    <message>
        <source>Off since (here)</source>
        <translation>Off since (here)</translation>
    </message>
    <message>
        <source>Off for</source>
        <translation>Off for</translation>
    </message>
    <message>
        <source>Unplugged for</source>
        <translation>Unplugged for</translation>
    </message>
    <message>
        <source>Sudden stops in 7 days</source>
        <translation>Sudden stops in 7 days</translation>
    </message>
    <message>
        <source>Orders meanwhile</source>
        <translation>Orders meanwhile</translation>
    </message>
    <message>
        <source>Their codes</source>
        <translation>Their codes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Runs for</translation>
    </message>
    <message>
        <source>Crashes in 24 h</source>
        <translation>Crashes in 24 h</translation>
    </message>
    <message>
        <source>Longest stalls</source>
        <translation>Longest stalls</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Damage</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Actions waiting</source>
        <translation>Actions waiting</translation>
    </message>
    <message>
        <source>The oldest waits for</source>
        <translation>The oldest waits for</translation>
    </message>
    <message>
        <source>Actions refused</source>
        <translation>Actions refused</translation>
    </message>
    <message>
        <source>Last sign of life taken</source>
        <translation>Last sign of life taken</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>Products off</translation>
    </message>
    <message>
        <source>Off for over a day</source>
        <translation>Off for over a day</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>Opens in</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>%/h</source>
        <translation>%/h</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cells</translation>
    </message>
    <message>
        <source>Another version of the app made the database.</source>
        <translation>Another version of the app made the database.</translation>
    </message>
    <message>
        <source>Start the app. If it does not start, install its newest version.</source>
        <translation>Start the app. If it does not start, install its newest version.</translation>
    </message>
    <message>
        <source>This user may not read the tablet&apos;s data.</source>
        <translation>This user may not read the tablet&apos;s data.</translation>
    </message>
    <message>
        <source>Run it as the user who runs the app.</source>
        <translation>Run it as the user who runs the app.</translation>
    </message>
</context>
<context>
    <name>FirstWords</name>
    <message>
        <source>How a call goes</source>
        <translation>How a call goes</translation>
    </message>
    <message>
        <source>Ask which venue it is, and which language they speak; choose it above.</source>
        <translation>Ask which venue it is, and which language they speak; choose it above.</translation>
    </message>
    <message>
        <source>Does the tablet show anything at all? If it does not, go to “Does not turn on”.</source>
        <translation>Does the tablet show anything at all? If it does not, go to “Does not turn on”.</translation>
    </message>
    <message>
        <source>Ask for the support code. It stands on the check-in screen, in the menu, and on every message that fills the screen. Type it; there is no need for dashes, spaces or capitals.</source>
        <translation>Ask for the support code. It stands on the check-in screen, in the menu, and on every message that fills the screen. Type it; there is no need for dashes, spaces or capitals.</translation>
    </message>
    <message>
        <source>Read it back with the words below it. If a character is wrong, the line says which one to ask for again.</source>
        <translation>Read it back with the words below it. If a character is wrong, the line says which one to ask for again.</translation>
    </message>
    <message>
        <source>You see their screen, the likely cause and the sentence to say. During a check-in follow the steps C1 to C8 on the left, one by one.</source>
        <translation>You see their screen, the likely cause and the sentence to say. During a check-in follow the steps C1 to C8 on the left, one by one.</translation>
    </message>
</context>
<context>
    <name>FixSheet</name>
    <message>
        <source>One moment: it is done, then looked at again…</source>
        <translation>One moment: it is done, then looked at again…</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>GiveUpSheet</name>
    <message>
        <source>Give up?</source>
        <translation>Give up?</translation>
    </message>
    <message>
        <source>The platform will not learn of this action: for it, nothing has changed. This can&apos;t be taken back.</source>
        <translation>The platform will not learn of this action: for it, nothing has changed. This can&apos;t be taken back.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The tablet does not turn on</source>
        <translation>The tablet does not turn on</translation>
    </message>
    <message>
        <source>Begin at 1. Answer yes or no, and do what stands behind the arrow.</source>
        <translation>Begin at 1. Answer yes or no, and do what stands behind the arrow.</translation>
    </message>
    <message>
        <source>Wet, cracked or swollen? Do not charge it. Go to step %1 at once.</source>
        <translation>Wet, cracked or swollen? Do not charge it. Go to step %1 at once.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>It works: do the check-in</source>
        <translation>It works: do the check-in</translation>
    </message>
    <message>
        <source>Is there a light, or some warmth, at the charger&apos;s plug?</source>
        <translation>Is there a light, or some warmth, at the charger&apos;s plug?</translation>
    </message>
    <message>
        <source>Another socket. Then another cable. Then another charger, the original one.</source>
        <translation>Another socket. Then another cable. Then another charger, the original one.</translation>
    </message>
    <message>
        <source>Leave it on the charger for 10 minutes. An empty battery shows nothing at first.</source>
        <translation>Leave it on the charger for 10 minutes. An empty battery shows nothing at first.</translation>
    </message>
    <message>
        <source>Does the screen show anything now?</source>
        <translation>Does the screen show anything now?</translation>
    </message>
    <message>
        <source>Hold the power button for 30 seconds and let go. Then hold it for 3 seconds.</source>
        <translation>Hold the power button for 30 seconds and let go. Then hold it for 3 seconds.</translation>
    </message>
    <message>
        <source>Does it start?</source>
        <translation>Does it start?</translation>
    </message>
    <message>
        <source>Does it make a sound, vibrate or glow, but the picture stays black?</source>
        <translation>Does it make a sound, vibrate or glow, but the picture stays black?</translation>
    </message>
    <message>
        <source>Shine a lamp at the screen, press the brightness keys, connect another screen if there is a socket for one. Call and say: “black but alive”.</source>
        <translation>Shine a lamp at the screen, press the brightness keys, connect another screen if there is a socket for one. Call and say: “black but alive”.</translation>
    </message>
    <message>
        <source>Is it hot? Was it beside the oven or in the sun?</source>
        <translation>Is it hot? Was it beside the oven or in the sun?</translation>
    </message>
    <message>
        <source>Unplug it and leave it in the shade for 20 minutes.</source>
        <translation>Unplug it and leave it in the shade for 20 minutes.</translation>
    </message>
    <message>
        <source>Is it wet, cracked or swollen?</source>
        <translation>Is it wet, cracked or swollen?</translation>
    </message>
    <message>
        <source>Unplug it. Do not charge it. Call.</source>
        <translation>Unplug it. Do not charge it. Call.</translation>
    </message>
    <message>
        <source>It is still dead. Call.</source>
        <translation>It is still dead. Call.</translation>
    </message>
    <message>
        <source>Call support. Until the tablet works, take the orders in the partner web app on any phone; support marks the venue.</source>
        <translation>Call support. Until the tablet works, take the orders in the partner web app on any phone; support marks the venue.</translation>
    </message>
    <message>
        <source>Keep this page beside the tablet.</source>
        <translation>Keep this page beside the tablet.</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Pickup code for %1</source>
        <translation>Pickup code for %1</translation>
    </message>
    <message>
        <source>Ask for the code. It must be:</source>
        <translation>Ask for the code. It must be:</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>The code is the same: hand over</source>
        <translation>The code is the same: hand over</translation>
    </message>
</context>
<context>
    <name>HealthLine</name>
    <message>
        <source>Fix it for me</source>
        <translation>Fix it for me</translation>
    </message>
</context>
<context>
    <name>HealthNext</name>
    <message>
        <source>All is well. There is nothing to do.</source>
        <translation>All is well. There is nothing to do.</translation>
    </message>
    <message>
        <source>Nothing wrong was found, but not everything could be looked at.</source>
        <translation>Nothing wrong was found, but not everything could be looked at.</translation>
    </message>
    <message>
        <source>This needs support.</source>
        <translation>This needs support.</translation>
    </message>
    <message>
        <source>Looking… %1 of %2</source>
        <translation>Looking… %1 of %2</translation>
    </message>
    <message>
        <source>Do this now: %1</source>
        <translation>Do this now: %1</translation>
    </message>
    <message>
        <source>Fix it for me</source>
        <translation>Fix it for me</translation>
    </message>
    <message>
        <source>Find out why there is no sound</source>
        <translation>Find out why there is no sound</translation>
    </message>
</context>
<context>
    <name>HealthNumbers</name>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Check %1 · looked at: %2</source>
        <translation>Check %1 · looked at: %2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>No sound?</source>
        <translation>No sound?</translation>
    </message>
    <message>
        <source>Test the screen</source>
        <translation>Test the screen</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Worth knowing</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Could not look</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Could not be looked at: neither good nor bad</source>
        <translation>Could not be looked at: neither good nor bad</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
</context>
<context>
    <name>HistoryNotes</name>
    <message>
        <source>Something was missing.</source>
        <translation>Something was missing.</translation>
    </message>
    <message>
        <source>Something else was delivered.</source>
        <translation>Something else was delivered.</translation>
    </message>
    <message>
        <source>The customer was not content with the quality.</source>
        <translation>The customer was not content with the quality.</translation>
    </message>
    <message>
        <source>It came too late.</source>
        <translation>It came too late.</translation>
    </message>
    <message>
        <source>$ Refunded: %1.</source>
        <translation>$ Refunded: %1.</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Complaint: %1</translation>
    </message>
    <message numerus="yes">
        <source>(%n photo(s))</source>
        <translation>
            <numerusform>(%n photo)</numerusform>
            <numerusform>(%n photos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Find an order</translation>
    </message>
    <message>
        <source>digits of the code</source>
        <translation>digits of the code</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Find by code</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>No order of the last 14 days has these digits.</source>
        <translation>No order of the last 14 days has these digits.</translation>
    </message>
    <message>
        <source>No orders in the last 14 days.</source>
        <translation>No orders in the last 14 days.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Pause new orders for so many minutes:</source>
        <translation>Pause new orders for so many minutes:</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
</context>
<context>
    <name>NoSound</name>
    <message>
        <source>No sound – look here</source>
        <translation>No sound – look here</translation>
    </message>
    <message>
        <source>Nobody has taken the order – look here</source>
        <translation>Nobody has taken the order – look here</translation>
    </message>
    <message>
        <source>Tap to go on</source>
        <translation>Tap to go on</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
</context>
<context>
    <name>NoSoundGuide</name>
    <message>
        <source>No sound?</source>
        <translation>No sound?</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Put right: %1</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Yes, I hear it</source>
        <translation>Yes, I hear it</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n beep</numerusform>
            <numerusform>%n beeps</numerusform>
        </translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>I heard nothing</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>NoSoundText</name>
    <message>
        <source>One moment: it is put right…</source>
        <translation>One moment: it is put right…</translation>
    </message>
    <message>
        <source>Listen: the tablet plays a test now…</source>
        <translation>Listen: the tablet plays a test now…</translation>
    </message>
    <message>
        <source>A tone sounds now. Do you hear it?</source>
        <translation>A tone sounds now. Do you hear it?</translation>
    </message>
    <message>
        <source>How many beeps did you hear?</source>
        <translation>How many beeps did you hear?</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>The sound works.</translation>
    </message>
    <message>
        <source>The tablet looks at its sound…</source>
        <translation>The tablet looks at its sound…</translation>
    </message>
    <message>
        <source>It is the volume.</source>
        <translation>It is the volume.</translation>
    </message>
    <message>
        <source>The sound goes to the wrong place.</source>
        <translation>The sound goes to the wrong place.</translation>
    </message>
    <message>
        <source>It is the tablet&apos;s sound service.</source>
        <translation>It is the tablet&apos;s sound service.</translation>
    </message>
    <message>
        <source>The tablet finds no loudspeaker.</source>
        <translation>The tablet finds no loudspeaker.</translation>
    </message>
    <message>
        <source>It is the loudspeaker or its amplifier: the tablet plays, and nobody hears it.</source>
        <translation>It is the loudspeaker or its amplifier: the tablet plays, and nobody hears it.</translation>
    </message>
    <message>
        <source>The sound works, but nobody has checked in.</source>
        <translation>The sound works, but nobody has checked in.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet has no connection.</source>
        <translation>The sound works, but the tablet has no connection.</translation>
    </message>
    <message>
        <source>The sound works, but the tablet is not paired.</source>
        <translation>The sound works, but the tablet is not paired.</translation>
    </message>
    <message>
        <source>It is the app on this tablet.</source>
        <translation>It is the app on this tablet.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Too late: %1. The order is over: %2.</source>
        <translation>Too late: %1. The order is over: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more as well.</source>
        <translation>
            <numerusform>%n more as well.</numerusform>
            <numerusform>%n more as well.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tablet saves again. Do once more what was not saved.</source>
        <translation>The tablet saves again. Do once more what was not saved.</translation>
    </message>
    <message>
        <source>Saving takes longer than usual. One moment…</source>
        <translation>Saving takes longer than usual. One moment…</translation>
    </message>
</context>
<context>
    <name>OffList</name>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Nothing is switched off.</translation>
    </message>
</context>
<context>
    <name>OrderAlert</name>
    <message>
        <source>New order %1</source>
        <translation>New order %1</translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>What can be done?</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message numerus="yes">
        <source>Accept · %n min</source>
        <translation>
            <numerusform>Accept · %n min</numerusform>
            <numerusform>Accept · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Looking for a courier</source>
        <translation>Looking for a courier</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergy</translation>
    </message>
    <message>
        <source>Age limit 18+</source>
        <translation>Age limit 18+</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Discount on products</source>
        <translation>Discount on products</translation>
    </message>
    <message>
        <source>Discount on delivery</source>
        <translation>Discount on delivery</translation>
    </message>
    <message>
        <source>Discount on the service fee</source>
        <translation>Discount on the service fee</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pickup at %1</source>
        <translation>Pickup at %1</translation>
    </message>
    <message>
        <source>Looking for a courier</source>
        <translation>Looking for a courier</translation>
    </message>
    <message>
        <source>Collect %1 in cash</source>
        <translation>Collect %1 in cash</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Paid online</translation>
    </message>
    <message>
        <source>Cutlery, please</source>
        <translation>Cutlery, please</translation>
    </message>
    <message>
        <source>No cutlery</source>
        <translation>No cutlery</translation>
    </message>
</context>
<context>
    <name>OrderLane</name>
    <message>
        <source>No orders</source>
        <translation>No orders</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Switch off: %1</translation>
    </message>
</context>
<context>
    <name>OrderNotes</name>
    <message>
        <source>This is a test order: nobody waits for it.</source>
        <translation>This is a test order: nobody waits for it.</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>Allergy: %1</translation>
    </message>
    <message>
        <source>Contains goods for adults: check the age at handover.</source>
        <translation>Contains goods for adults: check the age at handover.</translation>
    </message>
</context>
<context>
    <name>OrderScreen</name>
    <message>
        <source>sending…</source>
        <translation>sending…</translation>
    </message>
</context>
<context>
    <name>PairingCode</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>PairingDone</name>
    <message>
        <source>This tablet is paired</source>
        <translation>This tablet is paired</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>PairingScreen</name>
    <message>
        <source>Pairing</source>
        <translation>Pairing</translation>
    </message>
    <message>
        <source>Nobody knows this code. Compare it with what support said, digit by digit.</source>
        <translation>Nobody knows this code. Compare it with what support said, digit by digit.</translation>
    </message>
    <message>
        <source>This code was used already or has expired. Ask support for a new one.</source>
        <translation>This code was used already or has expired. Ask support for a new one.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable, then try again.</source>
        <translation>There is no connection to the internet. Check the Wi-Fi or the cable, then try again.</translation>
    </message>
    <message>
        <source>This network wants a login first: another page answered instead of the platform. Log in to the Wi-Fi or take another network.</source>
        <translation>This network wants a login first: another page answered instead of the platform. Log in to the Wi-Fi or take another network.</translation>
    </message>
    <message>
        <source>The connection is not secure: the platform&apos;s certificate cannot be checked. Check the tablet&apos;s date and time, or take another network.</source>
        <translation>The connection is not secure: the platform&apos;s certificate cannot be checked. Check the tablet&apos;s date and time, or take another network.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>Too many tries. Wait a minute, then try again.</translation>
    </message>
    <message>
        <source>The tablet cannot save anything just now, so the code was not used. Restart the tablet, then try again with the same code.</source>
        <translation>The tablet cannot save anything just now, so the code was not used. Restart the tablet, then try again with the same code.</translation>
    </message>
    <message>
        <source>The platform has a problem at the moment. Try again in a minute.</source>
        <translation>The platform has a problem at the moment. Try again in a minute.</translation>
    </message>
    <message>
        <source>Type the code that support gives you</source>
        <translation>Type the code that support gives you</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Asking the platform…</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Type again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PicturePair</name>
    <message>
        <source>Their screen, in their language</source>
        <translation>Their screen, in their language</translation>
    </message>
    <message>
        <source>The same, in yours</source>
        <translation>The same, in yours</translation>
    </message>
</context>
<context>
    <name>PrepTimePicker</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>Saved, on its way to the platform</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>The switch was not accepted.</source>
        <translation>The switch was not accepted.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>ProductSwitch</name>
    <message>
        <source>On sale</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>ProductsCategories</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>ProductsKeys</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ProductsOverlay</name>
    <message>
        <source>Switched off: %1</source>
        <translation>Switched off: %1</translation>
    </message>
    <message>
        <source>Back on sale: %1</source>
        <translation>Back on sale: %1</translation>
    </message>
    <message>
        <source>This is no longer possible.</source>
        <translation>This is no longer possible.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ProductsScreen</name>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Switched off: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation>No product has this in its name.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>No products yet. They come from the platform with the first connection.</source>
        <translation>No products yet. They come from the platform with the first connection.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message numerus="yes">
        <source>%1, sent %n time(s)</source>
        <translation>
            <numerusform>%1, sent once</numerusform>
            <numerusform>%1, sent %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Already done on another device. There is nothing left to do.</source>
        <translation>Already done on another device. There is nothing left to do.</translation>
    </message>
    <message>
        <source>Waits for the refused action before it</source>
        <translation>Waits for the refused action before it</translation>
    </message>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>next try in %n s</numerusform>
            <numerusform>next try in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Call support</source>
        <translation>Call support</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>This has changed meanwhile.</source>
        <translation>This has changed meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is saved on this tablet and is sent by itself.</source>
        <translation>What waits is saved on this tablet and is sent by itself.</translation>
    </message>
    <message>
        <source>No connection. What waits is saved on this tablet and is sent by itself when the connection is back.</source>
        <translation>No connection. What waits is saved on this tablet and is sent by itself when the connection is back.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nothing waits: everything has reached the platform.</source>
        <translation>Nothing waits: everything has reached the platform.</translation>
    </message>
</context>
<context>
    <name>QueueStory</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Nothing has happened to it yet.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Report about a tone</source>
        <translation>Report about a tone</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the platform</source>
        <translation>On its way to the platform</translation>
    </message>
    <message>
        <source>No connection to the platform</source>
        <translation>No connection to the platform</translation>
    </message>
    <message>
        <source>The Wi-Fi asks for a login</source>
        <translation>The Wi-Fi asks for a login</translation>
    </message>
    <message>
        <source>The secure connection does not hold</source>
        <translation>The secure connection does not hold</translation>
    </message>
    <message>
        <source>The tablet is not paired</source>
        <translation>The tablet is not paired</translation>
    </message>
    <message>
        <source>The platform is busy just now</source>
        <translation>The platform is busy just now</translation>
    </message>
    <message>
        <source>The platform waits for an earlier action</source>
        <translation>The platform waits for an earlier action</translation>
    </message>
    <message>
        <source>The platform has not answered for this action</source>
        <translation>The platform has not answered for this action</translation>
    </message>
    <message>
        <source>The platform has trouble just now</source>
        <translation>The platform has trouble just now</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s) without an answer</source>
        <translation>
            <numerusform>Sent once without an answer</numerusform>
            <numerusform>Sent %n times without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Tried again by a person</source>
        <translation>Tried again by a person</translation>
    </message>
    <message>
        <source>Given up by a person</source>
        <translation>Given up by a person</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Came too late</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The tablet&apos;s memory was damaged</source>
        <translation>The tablet&apos;s memory was damaged</translation>
    </message>
    <message>
        <source>Noticed: %1. The damaged part was set aside and the rest fetched again from the platform.</source>
        <translation>Noticed: %1. The damaged part was set aside and the rest fetched again from the platform.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were restored and will be sent.</source>
        <translation>
            <numerusform>%n action was restored and will be sent.</numerusform>
            <numerusform>%n actions were restored and will be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action had to be restored.</source>
        <translation>No action had to be restored.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n action(s) could not be restored. Compare the orders of today with your own notes.</source>
        <translation>
            <numerusform>%n action may not have been restored. Compare the orders of today with your own notes.</numerusform>
            <numerusform>Up to %n actions could not be restored. Compare the orders of today with your own notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read. Compare the orders of today with your own notes.</source>
        <translation>Not everything could be read. Compare the orders of today with your own notes.</translation>
    </message>
    <message>
        <source>The tablet has to be paired again: ask support for a code.</source>
        <translation>The tablet has to be paired again: ask support for a code.</translation>
    </message>
    <message>
        <source>Look at these orders: %1</source>
        <translation>Look at these orders: %1</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <translation>Support: %1</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>RejectSheet</name>
    <message>
        <source>Reject %1: why?</source>
        <translation>Reject %1: why?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Worth knowing</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>Could not be looked at</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Report of the tablet</source>
        <translation>Report of the tablet</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>Do this first</translation>
    </message>
    <message>
        <source>Nothing has to be done</source>
        <translation>Nothing has to be done</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Battery, % (grey: not plugged in)</source>
        <translation>Battery, % (grey: not plugged in)</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Temperature, °C</translation>
    </message>
    <message>
        <source>Answers of the network, ms (red cross: lost)</source>
        <translation>Answers of the network, ms (red cross: lost)</translation>
    </message>
</context>
<context>
    <name>Revoked</name>
    <message>
        <source>This tablet was disconnected by the platform</source>
        <translation>This tablet was disconnected by the platform</translation>
    </message>
    <message>
        <source>It gets no new orders. Call support and ask for a pairing code; nothing that was done here is lost.</source>
        <translation>It gets no new orders. Call support and ask for a pairing code; nothing that was done here is lost.</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are kept and will be sent after pairing.</source>
        <translation>
            <numerusform>%n action is kept and will be sent after pairing.</numerusform>
            <numerusform>%n actions are kept and will be sent after pairing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a pairing code</source>
        <translation>Type a pairing code</translation>
    </message>
</context>
<context>
    <name>SayPanel</name>
    <message>
        <source>Likely cause: %1</source>
        <translation>Likely cause: %1</translation>
    </message>
    <message>
        <source>If it stays: %1</source>
        <translation>If it stays: %1</translation>
    </message>
    <message>
        <source>The code tells of this:</source>
        <translation>The code tells of this:</translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Auto-accept</source>
        <translation>Auto-accept</translation>
    </message>
    <message>
        <source>Orders are accepted automatically</source>
        <translation>Orders are accepted automatically</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>It is plugged in</source>
        <translation>It is plugged in</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>The time is right</translation>
    </message>
    <message>
        <source>Yes, the rest stays off</source>
        <translation>Yes, the rest stays off</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>The hours are right</source>
        <translation>The hours are right</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>It is fine</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>It is not</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>I heard nothing</translation>
    </message>
    <message>
        <source>They are wrong</source>
        <translation>They are wrong</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>Ready for orders</translation>
    </message>
    <message>
        <source>Tap the corners</source>
        <translation>Tap the corners</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>Play the tone</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Play the beeps</source>
        <translation>Play the beeps</translation>
    </message>
    <message numerus="yes">
        <source>%n beep(s)</source>
        <translation>
            <numerusform>%n beep</numerusform>
            <numerusform>%n beeps</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it up</source>
        <translation>Turn it up</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Open all the same</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
</context>
<context>
    <name>StepCorners</name>
    <message>
        <source>Tap the four corners</source>
        <translation>Tap the four corners</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Corner %1</translation>
    </message>
    <message>
        <source>C4 · Tap the four corners</source>
        <translation>C4 · Tap the four corners</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) left</source>
        <translation>
            <numerusform>%n corner left</numerusform>
            <numerusform>%n corners left</numerusform>
        </translation>
    </message>
    <message>
        <source>A corner does not react</source>
        <translation>A corner does not react</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StepHours</name>
    <message>
        <source>closes after midnight, at %1</source>
        <translation>closes after midnight, at %1</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Closed today</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The code</source>
        <translation>The code</translation>
    </message>
    <message>
        <source>Does not turn on</source>
        <translation>Does not turn on</translation>
    </message>
    <message>
        <source>Keys: Ctrl+0 code, Ctrl+1–8 steps, Ctrl+9 dead tablet, F2 their language, Esc new code</source>
        <translation>Keys: Ctrl+0 code, Ctrl+1–8 steps, Ctrl+9 dead tablet, F2 their language, Esc new code</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>First the steps that are not green yet.</source>
        <translation>First the steps that are not green yet.</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Products off</source>
        <translation>Products off</translation>
    </message>
    <message>
        <source>Today&apos;s hours</source>
        <translation>Today&apos;s hours</translation>
    </message>
    <message>
        <source>Ready for orders</source>
        <translation>Ready for orders</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Asks you</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Known problem</source>
        <translation>Known problem</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Could not look</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>The tablet is looking. This takes a few seconds.</source>
        <translation>The tablet is looking. This takes a few seconds.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Nobody has looked at this yet.</translation>
    </message>
    <message>
        <source>A corner did not react. Wipe the screen dry and try once more; if it stays so, call support.</source>
        <translation>A corner did not react. Wipe the screen dry and try once more; if it stays so, call support.</translation>
    </message>
    <message>
        <source>Tap the four corners of the screen, so that we know it feels every tap.</source>
        <translation>Tap the four corners of the screen, so that we know it feels every tap.</translation>
    </message>
    <message>
        <source>The screen feels every tap.</source>
        <translation>The screen feels every tap.</translation>
    </message>
    <message>
        <source>Everything is checked. From the next tap on, orders come to this tablet.</source>
        <translation>Everything is checked. From the next tap on, orders come to this tablet.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Check the Wi-Fi or the cable.</source>
        <translation>There is no connection to the internet. Check the Wi-Fi or the cable.</translation>
    </message>
    <message>
        <source>The internet works, but the platform does not answer. Look again in a minute; if it stays so, call support.</source>
        <translation>The internet works, but the platform does not answer. Look again in a minute; if it stays so, call support.</translation>
    </message>
    <message>
        <source>This network wants a login first. Log in to the Wi-Fi or take another network.</source>
        <translation>This network wants a login first. Log in to the Wi-Fi or take another network.</translation>
    </message>
    <message>
        <source>The connection is not secure: the certificate cannot be checked. Take another network or call support.</source>
        <translation>The connection is not secure: the certificate cannot be checked. Take another network or call support.</translation>
    </message>
    <message>
        <source>The platform no longer knows this tablet. Call support for a new code.</source>
        <translation>The platform no longer knows this tablet. Call support for a new code.</translation>
    </message>
    <message>
        <source>The platform answers in %1 ms.</source>
        <translation>The platform answers in %1 ms.</translation>
    </message>
    <message>
        <source>The platform answers.</source>
        <translation>The platform answers.</translation>
    </message>
    <message>
        <source>Battery: %1 %.</source>
        <translation>Battery: %1 %.</translation>
    </message>
    <message>
        <source>The tablet runs on its battery. Plug the charger in.</source>
        <translation>The tablet runs on its battery. Plug the charger in.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Plug the charger in now.</source>
        <translation>The battery is nearly empty. Plug the charger in now.</translation>
    </message>
    <message>
        <source>The tablet cannot see its own power. Is the charger plugged in?</source>
        <translation>The tablet cannot see its own power. Is the charger plugged in?</translation>
    </message>
    <message>
        <source>The charger is plugged in.</source>
        <translation>The charger is plugged in.</translation>
    </message>
    <message>
        <source>The sound is switched off. A new order could not be heard.</source>
        <translation>The sound is switched off. A new order could not be heard.</translation>
    </message>
    <message>
        <source>The sound is too quiet. A new order could be missed.</source>
        <translation>The sound is too quiet. A new order could be missed.</translation>
    </message>
    <message>
        <source>There is no loudspeaker. Check its plug; if it stays so, call support.</source>
        <translation>There is no loudspeaker. Check its plug; if it stays so, call support.</translation>
    </message>
    <message>
        <source>The sound service does not answer. Look again; if it stays so, call support.</source>
        <translation>The sound service does not answer. Look again; if it stays so, call support.</translation>
    </message>
    <message>
        <source>The tone could not be heard. Turn it up and play it again.</source>
        <translation>The tone could not be heard. Turn it up and play it again.</translation>
    </message>
    <message>
        <source>The room hears the tone, but only just: %1 dB above its noise. Turn it up before it gets busy.</source>
        <translation>The room hears the tone, but only just: %1 dB above its noise. Turn it up before it gets busy.</translation>
    </message>
    <message>
        <source>The tone can be heard. Volume: %1 %.</source>
        <translation>The tone can be heard. Volume: %1 %.</translation>
    </message>
    <message>
        <source>The tone can be heard.</source>
        <translation>The tone can be heard.</translation>
    </message>
    <message>
        <source>The room hears the tone, %1 dB above its noise.</source>
        <translation>The room hears the tone, %1 dB above its noise.</translation>
    </message>
    <message>
        <source>The beeps were not heard, or counted wrongly. Turn it up and play new ones.</source>
        <translation>The beeps were not heard, or counted wrongly. Turn it up and play new ones.</translation>
    </message>
    <message>
        <source>You heard the beeps.</source>
        <translation>You heard the beeps.</translation>
    </message>
    <message>
        <source>Play the beeps and count them: 2, 3 or 4? The number changes each time.</source>
        <translation>Play the beeps and count them: 2, 3 or 4? The number changes each time.</translation>
    </message>
    <message>
        <source>The microphone did not hear the tablet.</source>
        <translation>The microphone did not hear the tablet.</translation>
    </message>
    <message>
        <source>The tablet&apos;s clock is %1 s off. Orders go by the platform&apos;s time all the same; support can set the clock.</source>
        <translation>The tablet&apos;s clock is %1 s off. Orders go by the platform&apos;s time all the same; support can set the clock.</translation>
    </message>
    <message>
        <source>The clock agrees with the platform&apos;s.</source>
        <translation>The clock agrees with the platform&apos;s.</translation>
    </message>
    <message>
        <source>Without a connection the clock cannot be compared. Is this time right?</source>
        <translation>Without a connection the clock cannot be compared. Is this time right?</translation>
    </message>
    <message>
        <source>Nothing is switched off.</source>
        <translation>Nothing is switched off.</translation>
    </message>
    <message>
        <source>Switch on what is there again, then tap the green button.</source>
        <translation>Switch on what is there again, then tap the green button.</translation>
    </message>
    <message>
        <source>What is off stays off.</source>
        <translation>What is off stays off.</translation>
    </message>
    <message>
        <source>These products are switched off. Is that still right?</source>
        <translation>These products are switched off. Is that still right?</translation>
    </message>
    <message>
        <source>Today is a closed day. Orders come only if the platform opens the venue.</source>
        <translation>Today is a closed day. Orders come only if the platform opens the venue.</translation>
    </message>
    <message>
        <source>Call support, they can change today&apos;s hours. Then look again.</source>
        <translation>Call support, they can change today&apos;s hours. Then look again.</translation>
    </message>
    <message>
        <source>The hours are right.</source>
        <translation>The hours are right.</translation>
    </message>
    <message>
        <source>Are these the hours of today?</source>
        <translation>Are these the hours of today?</translation>
    </message>
</context>
<context>
    <name>SupportWindow</name>
    <message>
        <source>Partner tablet: support</source>
        <translation>Partner tablet: support</translation>
    </message>
</context>
<context>
    <name>TechnicianChecks</name>
    <message>
        <source>Run all: a minute, and it will sound</source>
        <translation>Run all: a minute, and it will sound</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>not run yet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
</context>
<context>
    <name>TechnicianLog</name>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>The log is written to a place where the app can&apos;t read it, or it is empty.</source>
        <translation>The log is written to a place where the app can&apos;t read it, or it is empty.</translation>
    </message>
</context>
<context>
    <name>TechnicianMeter</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>TechnicianMeters</name>
    <message>
        <source>Sound at the output</source>
        <translation>Sound at the output</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>To the platform and back</source>
        <translation>To the platform and back</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
</context>
<context>
    <name>TechnicianPin</name>
    <message>
        <source>Too easy to guess: not the same digit six times, not counting up or down.</source>
        <translation>Too easy to guess: not the same digit six times, not counting up or down.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>The two were not the same. Choose again.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Try again.</source>
        <translation>The PIN could not be saved. Try again.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>This PIN is not right.</translation>
    </message>
    <message>
        <source>Choose a PIN for the technician</source>
        <translation>Choose a PIN for the technician</translation>
    </message>
    <message>
        <source>Type the same PIN again</source>
        <translation>Type the same PIN again</translation>
    </message>
    <message>
        <source>Type the technician&apos;s PIN</source>
        <translation>Type the technician&apos;s PIN</translation>
    </message>
    <message>
        <source>Six digits. They open the checks, the log and the settings of this tablet to whoever looks after it.</source>
        <translation>Six digits. They open the checks, the log and the settings of this tablet to whoever looks after it.</translation>
    </message>
    <message>
        <source>Or a one-time PIN, eight digits, which support gives on the phone.</source>
        <translation>Or a one-time PIN, eight digits, which support gives on the phone.</translation>
    </message>
    <message>
        <source>None was chosen yet. Support gives a one-time PIN, eight digits, on the phone.</source>
        <translation>None was chosen yet. Support gives a one-time PIN, eight digits, on the phone.</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Digits typed: %1</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>TechnicianScreen</name>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>TechnicianSetup</name>
    <message>
        <source>The report is being made…</source>
        <translation>The report is being made…</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>The report is saved: %1</translation>
    </message>
    <message>
        <source>There is no USB stick to save it on. Put one in, then try again.</source>
        <translation>There is no USB stick to save it on. Put one in, then try again.</translation>
    </message>
    <message>
        <source>The USB stick can only be read. Take another one.</source>
        <translation>The USB stick can only be read. Take another one.</translation>
    </message>
    <message>
        <source>The USB stick is full. Take another one.</source>
        <translation>The USB stick is full. Take another one.</translation>
    </message>
    <message>
        <source>The report is made. Support gets it as soon as the platform can be reached.</source>
        <translation>The report is made. Support gets it as soon as the platform can be reached.</translation>
    </message>
    <message>
        <source>That did not work. The log says why.</source>
        <translation>That did not work. The log says why.</translation>
    </message>
    <message>
        <source>Volume floor: %1 %</source>
        <translation>Volume floor: %1 %</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>It could not be saved.</translation>
    </message>
    <message>
        <source>While the venue is open nobody can turn the alert lower.</source>
        <translation>While the venue is open nobody can turn the alert lower.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Higher</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Pair anew</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Choose another PIN</translation>
    </message>
    <message>
        <source>Save the report on a stick</source>
        <translation>Save the report on a stick</translation>
    </message>
    <message>
        <source>Send the report to support</source>
        <translation>Send the report to support</translation>
    </message>
</context>
<context>
    <name>TouchScreen</name>
    <message>
        <source>Test the screen</source>
        <translation>Test the screen</translation>
    </message>
    <message>
        <source>Draw over all boxes with a finger</source>
        <translation>Draw over all boxes with a finger</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) left</source>
        <translation>
            <numerusform>%n box left</numerusform>
            <numerusform>%n boxes left</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest does not react</source>
        <translation>The rest does not react</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) felt nothing</source>
        <translation>
            <numerusform>%n box felt nothing</numerusform>
            <numerusform>%n boxes felt nothing</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test again</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The tablet&apos;s memory is full.</source>
        <translation>The tablet&apos;s memory is full.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory can&apos;t be written to any more.</source>
        <translation>The tablet&apos;s memory can&apos;t be written to any more.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory is damaged.</source>
        <translation>The tablet&apos;s memory is damaged.</translation>
    </message>
    <message>
        <source>The tablet&apos;s memory does not answer.</source>
        <translation>The tablet&apos;s memory does not answer.</translation>
    </message>
    <message>
        <source>Something in the tablet went wrong.</source>
        <translation>Something in the tablet went wrong.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Call support: they will make room. Until then, agree with them by phone on what you accept.</source>
        <translation>New orders still come in and ring. Call support: they will make room. Until then, agree with them by phone on what you accept.</translation>
    </message>
    <message>
        <source>Go back and tap once more. If this comes again, call support.</source>
        <translation>Go back and tap once more. If this comes again, call support.</translation>
    </message>
    <message>
        <source>New orders still come in and ring. Switch the tablet off and on again. If this stays, call support and agree with them by phone on what you accept.</source>
        <translation>New orders still come in and ring. Switch the tablet off and on again. If this stays, call support and agree with them by phone on what you accept.</translation>
    </message>
    <message>
        <source>Your tap was NOT saved</source>
        <translation>Your tap was NOT saved</translation>
    </message>
    <message>
        <source>Nothing can be saved now</source>
        <translation>Nothing can be saved now</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(since %1)</translation>
    </message>
    <message>
        <source>Support code: %1</source>
        <translation>Support code: %1</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>Back to the order</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Show the orders</translation>
    </message>
    <message>
        <source>This goes by itself when the tablet can save again.</source>
        <translation>This goes by itself when the tablet can save again.</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <translation>Check the tablet</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until switched back on</source>
        <translation>until switched back on</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Our courier</source>
        <translation>Our courier</translation>
    </message>
    <message>
        <source>Customer collects</source>
        <translation>Customer collects</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>The sound is switched off.</source>
        <translation>The sound is switched off.</translation>
    </message>
    <message>
        <source>The volume is too low: %1 %.</source>
        <translation>The volume is too low: %1 %.</translation>
    </message>
    <message>
        <source>Headphones are plugged in: nobody at the counter hears the alert.</source>
        <translation>Headphones are plugged in: nobody at the counter hears the alert.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>No loudspeaker was found.</translation>
    </message>
    <message>
        <source>The sound service does not answer.</source>
        <translation>The sound service does not answer.</translation>
    </message>
    <message>
        <source>The last tone could not be heard. Watch the screen.</source>
        <translation>The last tone could not be heard. Watch the screen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Confirmed · sending…</source>
        <translation>Confirmed · sending…</translation>
    </message>
    <message>
        <source>Ready · sending…</source>
        <translation>Ready · sending…</translation>
    </message>
    <message>
        <source>Handed over · sending…</source>
        <translation>Handed over · sending…</translation>
    </message>
    <message>
        <source>Rejected · sending…</source>
        <translation>Rejected · sending…</translation>
    </message>
    <message>
        <source>Confirmation refused</source>
        <translation>Confirmation refused</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>More time refused</translation>
    </message>
    <message>
        <source>Rejection refused</source>
        <translation>Rejection refused</translation>
    </message>
    <message>
        <source>“Ready” refused</source>
        <translation>“Ready” refused</translation>
    </message>
    <message>
        <source>Handover refused</source>
        <translation>Handover refused</translation>
    </message>
    <message>
        <source>Check-in refused</source>
        <translation>Check-in refused</translation>
    </message>
    <message>
        <source>Pause refused</source>
        <translation>Pause refused</translation>
    </message>
    <message>
        <source>Opening again refused</source>
        <translation>Opening again refused</translation>
    </message>
    <message>
        <source>Refused by the platform</source>
        <translation>Refused by the platform</translation>
    </message>
    <message>
        <source>The order was already cancelled.</source>
        <translation>The order was already cancelled.</translation>
    </message>
    <message>
        <source>This was already done on another device. All is well.</source>
        <translation>This was already done on another device. All is well.</translation>
    </message>
    <message>
        <source>The order is no longer in that state.</source>
        <translation>The order is no longer in that state.</translation>
    </message>
    <message>
        <source>The pickup code is wrong.</source>
        <translation>The pickup code is wrong.</translation>
    </message>
    <message>
        <source>The platform does not allow this.</source>
        <translation>The platform does not allow this.</translation>
    </message>
    <message>
        <source>The platform changed it meanwhile.</source>
        <translation>The platform changed it meanwhile.</translation>
    </message>
    <message>
        <source>The platform does not know it.</source>
        <translation>The platform does not know it.</translation>
    </message>
    <message>
        <source>The platform can&apos;t do this yet.</source>
        <translation>The platform can&apos;t do this yet.</translation>
    </message>
    <message>
        <source>The platform does not take it in this form.</source>
        <translation>The platform does not take it in this form.</translation>
    </message>
    <message>
        <source>The platform has it under this number already, but differently.</source>
        <translation>The platform has it under this number already, but differently.</translation>
    </message>
    <message>
        <source>The platform did not accept it (%1).</source>
        <translation>The platform did not accept it (%1).</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>This was done already.</translation>
    </message>
    <message>
        <source>The order was cancelled meanwhile.</source>
        <translation>The order was cancelled meanwhile.</translation>
    </message>
    <message>
        <source>The order is no longer here.</source>
        <translation>The order is no longer here.</translation>
    </message>
    <message>
        <source>Read the platform&apos;s answer first.</source>
        <translation>Read the platform&apos;s answer first.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>It could not be saved. Try again.</translation>
    </message>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>This can&apos;t be done now.</translation>
    </message>
    <message>
        <source>Something has run out</source>
        <translation>Something has run out</translation>
    </message>
    <message>
        <source>The kitchen is too busy</source>
        <translation>The kitchen is too busy</translation>
    </message>
    <message>
        <source>We are closing</source>
        <translation>We are closing</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>The customer cancelled it</source>
        <translation>The customer cancelled it</translation>
    </message>
    <message>
        <source>The courier cancelled it</source>
        <translation>The courier cancelled it</translation>
    </message>
    <message>
        <source>The venue cancelled it</source>
        <translation>The venue cancelled it</translation>
    </message>
    <message>
        <source>Support cancelled it</source>
        <translation>Support cancelled it</translation>
    </message>
    <message>
        <source>The platform cancelled it</source>
        <translation>The platform cancelled it</translation>
    </message>
    <message>
        <source>changed their mind</source>
        <translation>changed their mind</translation>
    </message>
    <message>
        <source>nobody confirmed it in time</source>
        <translation>nobody confirmed it in time</translation>
    </message>
    <message>
        <source>no courier was found</source>
        <translation>no courier was found</translation>
    </message>
    <message>
        <source>ordered by mistake</source>
        <translation>ordered by mistake</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>the payment failed</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>it took too long</translation>
    </message>
    <message>
        <source>You are not paid for it.</source>
        <translation>You are not paid for it.</translation>
    </message>
    <message>
        <source>The platform pays you for the products.</source>
        <translation>The platform pays you for the products.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Pickup</translation>
    </message>
    <message>
        <source>Unknown delivery: ask support</source>
        <translation>Unknown delivery: ask support</translation>
    </message>
    <message>
        <source>Unknown payment: ask support</source>
        <translation>Unknown payment: ask support</translation>
    </message>
    <message>
        <source>Unknown delivery</source>
        <translation>Unknown delivery</translation>
    </message>
</context>
</TS>
