# English, for visitors and residents who prefer it. Short, warm, respectful; one question a message.

language-name = 🇬🇧 English

## Buttons

button-report = 📢 Report
button-emergency = 🚨 Emergency
button-my-reports = 📋 My reports
button-elections = 🗓 Elections
button-help = ℹ️ Help
button-tasks = 🗂 Tasks
button-send = ✅ Send
button-kind = 🏷 Kind
button-place = 📍 Place
button-secret = 🙈 Confidential
button-cancel = ✖️ Discard
button-back = ⬅️ Back
button-share-location = 📍 Share location
button-choose-desa = 🏘 Choose village
button-outside = 🌏 Not in Tabanan
button-behalf = 👥 For a resident
button-not-behalf = 👤 My own report
button-accept = ✅ Accept
button-resolve = ✔️ Settled
button-no-note = ⏭ Without a note
button-add = ➕ Add information
button-withdraw = ✖️ Withdraw report
button-unwithdraw = ↩️ Take it back
button-done = 👍 It is settled
button-not-done = 👎 Not yet

## Greeting and help

welcome =
    Om Swastiastu, { $name } 🙏

    I am <b>Kulkul</b>, the link between the people of Tabanan and those who look after them.
    Just write what is happening, or send a photo, voice message or location. It goes straight to the village head, village soldier or police officer who can act, and you hear back until it is settled.
    I keep only your Telegram name, your reports and the places you send; only the officers who handle them see them. By using Kulkul you agree to the privacy notice, version { $version }: /privasi

    In danger now? Call <b>110</b> (free, 24 hours).
welcome-on-duty =
    Om Swastiastu, { $name } 🙏

    You are on duty as <b>{ $titles }</b>.
    Reports for you come to this chat: tap ✅ Accept, then ✔️ Settled when it is. 🗂 Tasks shows what is still open. You can also report, for yourself or for a resident.
    I keep only your Telegram name, your reports and the places you send; only the officers who handle them see them. By using Kulkul you agree to the privacy notice, version { $version }: /privasi

    In danger now? Call <b>110</b> (free, 24 hours).
help-call = ☎️ <b>Call 110</b> if there is danger right now (free, day and night).
help-report =
    <b>How to report</b>
    1. Write what is happening, or send a photo, voice message, video or location.
    2. Say where, if asked.
    3. Tap ✅ Send.

    You get a number and news at every step; all of it is under 📋 My reports.
    🙈 Confidential: only the police read it, and your name is not shown.
    Changed your mind? Tap ✖️ Discard, or write /batal.
help-report-too =
    <b>How to report</b>
    Write, or send a photo, voice message, video or location, then tap ✅ Send. For a resident, with their consent: tap 👥 For a resident.
    Tapped the wrong thing? Write /batal.
help-officer =
    <b>Polisi banjar</b>
    ✅ All calm: once a day, when there was no incident.
    🗂 Tasks: what is open in your area. Tap ✅ Accept to handle it, then ✔️ Settled and write what was done.
    Reply to a case card: the reporter reads your words.
    On a voting day: answer for each polling station with 🟢 Safe or 🟠 Trouble.
help-responder =
    <b>Handling cases</b>
    Cases come to this chat by themselves; what is still open is under 🗂 Tasks.
    ✅ Accept: you handle it, and the reporter is told at once.
    💬 Ask: a question to the reporter. Reply to the case card: news for them.
    ↪️ Hand over or 🚫 Not ours: pass it to somebody better placed, with a reason.
    ✔️ Settled: write what was done, with a photo if you like; the reporter is asked whether it is.
    ✅ All calm: once a day, when there was no incident.
help-commander =
    <b>Leading an area</b>
    Grave cases ring here; tap 👁 Noted once you have looked.
    On a case card: ✋ Take over, or 🧭 Order an officer to it.
    📊 Situation: figures, map and open cases, down to each village. A digest comes in the morning and evening.
    📣 Broadcast: write it, choose who gets it, then ask a second person to approve.
help-operator =
    <b>Command centre</b>
    ⚠️ Vacant posts, officers out of reach and messages that failed are told here.
    📊 Situation: figures, map and open cases of the regency.
    📣 Broadcast: yours are approved by a commander or another operator; you may approve those of commanders.
    /roster: the whole roster, from and to an Excel file. /undang: a one-use link and QR code for one person.
    /petugas: who holds which post; search, retitle, move or end. Cases under way go along.
    /pemilu: send an election's .toml file to this chat; the changes are shown first.
    /audit: who did what, and when.
command-tugas = cases still open
command-aman = no incidents today
command-situasi = figures, map and open cases
command-siaran = send a broadcast
command-kesiapan = readiness of officers, and drills
command-tps = polling stations on voting day
command-ekspor = a file of the cases of 30 days
command-posko = command-post groups
command-undang = invite an officer by link and QR code
command-petugas = who holds which post; move and end
command-pemilu = elections and their files
command-roster = the roster, from and to files
command-rawan = prone areas
command-audit = who did what
command-lapor = start a report
command-darurat = danger right now
command-laporan = my reports
command-jadwal = election calendar
command-batal = discard what is being written
command-bahasa = change language (Bahasa Indonesia)
command-privasi = your data
command-bantuan = how to use Kulkul
bot-about = Report to the village head, army or police in Tabanan Regency, Bali. Danger right now? Call 110.
bot-description =
    Om Swastiastu 🙏
    Kulkul connects the people of Tabanan Regency with those in charge. Write what is happening, or send a photo, voice message or location: your report reaches the village head, babinsa or police who can act, and you hear back until it is settled.

    Danger right now? Call 110 (free, day and night).
ask-language = Which language shall I use?
language-set = Very well, I speak English.
call-110 = ☎️ Danger right now? Call <b>110</b> first.

## Writing a report

ask-what =
    Please tell me: what is happening, and where?
    Write in your own words, or send a photo, voice message, video or location.
ask-where =
    Where is it?
    Tap 📍 Share location, tap 🏘 Choose village, or type the name of the village.
emergency-ask-where =
    ☎️ <b>Call 110</b> now if you can (free, 24 hours).

    Where are you? Tap 📍 Share location, tap 🏘 Choose village, or type the name of the village.
outside =
    That place is outside Tabanan regency, beyond our officers' reach. For help anywhere, call <b>110</b>.

    If it happened in Tabanan: in which village? Type its name or tap 🏘 Choose village. What you wrote is kept.
draft-head = 📝 <b>Draft report, not sent yet</b>
draft-urgent =
    🚨 <b>EMERGENCY, not sent yet</b>
    ☎️ <b>Call 110</b> now if you can.
draft-kind = 🏷 { $category } · { $severity }
draft-place = 📍 { $place }{ $source ->
        [home] { " " }(your village)
        [words] { " " }(from what you wrote)
       *[chosen] { "" }
    }{ $pin ->
        [yes] , pinned on the map
       *[no] { "" }
    }
draft-place-missing = 📍 Place not known yet
draft-media = 📎 { $list }
draft-secret = 🙈 Confidential: only the police read it, your name is not shown
draft-behalf-named = 👥 For { $name }, with their consent
draft-ask-behalf = <b>What is the resident's name?</b> Write it, or go on without. Make sure that they consent.
draft-behalf = 👥 For a resident, with their consent
draft-words = <blockquote>{ $text }</blockquote>
draft-ask-what = What is happening? Write in your own words, or send a photo, voice message or video.
draft-ask-what-first = What is happening? Write it first, or send a photo, voice message or video.
draft-ask-where = <b>Where is it?</b> Type the name of the village, tap 🏘 Choose village, or 📍 Place.
draft-ask-kind = <b>What kind is it, and how urgent?</b>
draft-ask-kecamatan = <b>Which district (kecamatan)?</b>
draft-ask-desa = <b>Which village in { $kecamatan }?</b>
draft-ask-candidates = <b>Which village?</b>
draft-ready = Is this right? Tap ✅ Send. You can still add words or photos.
draft-cancelled = Draft discarded. Write again whenever you need to.
draft-already-sent = This report has been sent; its number is { $number }.
draft-gone = This draft was discarded. Write again to begin a new one.
draft-full = This draft is full. Tap ✅ Send first; more can follow with ➕ Add information.
always-secret = Reports of this kind are always confidential.
nothing-to-cancel = Nothing is being written.
question-dropped = Very well, never mind.
media-count = { $count } { $kind ->
        [photo] { $count ->
            [one] photo
           *[other] photos
        }
        [video] { $count ->
            [one] video
           *[other] videos
        }
        [video_note] { $count ->
            [one] video
           *[other] videos
        }
        [voice] { $count ->
            [one] voice message
           *[other] voice messages
        }
        [audio] audio
       *[other] { $count ->
            [one] file
           *[other] files
        }
    }
cut-mark = { " " }… (cut)

## The reporter's card

report-card =
    📨 <b>{ $number }</b> · { $category }
    📍 { $place } · { $opened } WITA
    <blockquote>{ $excerpt }</blockquote>
report-status-new =
    ✅ <b>Sent.</b> It has reached <b>{ $holder }</b>.
    You hear from us here as soon as it is accepted.
report-status-unheld =
    ✅ <b>Sent.</b> We are finding an officer and will tell you here.
    If it is urgent, call <b>110</b>.
report-status-accepted = 🤝 <b>Accepted</b> by <b>{ $holder }</b>, { $at } WITA. Being handled.
report-status-resolved =
    ✔️ <b>Settled</b> according to <b>{ $holder }</b>, { $at } WITA:
    <blockquote>{ $note }</blockquote>
    <b>Is it settled?</b>
report-status-closed = 🙏 <b>Closed.</b> Thank you for looking after the village.
report-status-reopened = 🔁 <b>Reopened.</b> <b>{ $holder }</b> has been told.
report-status-withdrawn = ↩️ <b>You withdrew this report.</b>
report-status-duplicate = 🔗 Merged with another report of the same event.
report-confidential = 🙈 Confidential: your name is not shown to anyone.
report-ask-more = <b>What would you like to add?</b> Write it, or send a photo, voice message or video.
category-hint-PEMILU_UANG = Election violations are handled by Bawaslu, with a deadline of its own (7 working days from knowing). The number above does not stop it: please also report to Bawaslu Tabanan or the Panwascam.
category-hint-PEMILU_NETRAL = { category-hint-PEMILU_UANG }
category-hint-PEMILU_KAMPANYE = { category-hint-PEMILU_UANG }
category-hint-PEMILU_HOAKS = { category-hint-PEMILU_UANG }
category-hint-PEMILU_KONFLIK = If it turns rough, keep away and call <b>110</b>.
category-hint-PEMILU_LAYANAN = Check the voter roll: cekdptonline.kpu.go.id. For the invitation and polling place, ask the PPS at the village office.
no-reports = No reports yet. Just write what is happening to begin one.
my-reports = 📋 <b>Your reports</b> ({ $count }). Tap to open.

## The responder's card

case-card =
    { $severity } · <b>{ $number }</b>
    🏷 { $category }
    📍 { $place }
    🕒 { $opened }
    👤 { $reporter }
    <blockquote>{ $text }</blockquote>
case-card-confidential =
    🔒 <b>{ $number }</b> · { $place }
    <tg-spoiler>{ $severity }
    🏷 { $category }
    🕒 { $opened }
    👤 { $reporter }</tg-spoiler>
    <blockquote><tg-spoiler>{ $text }</tg-spoiler></blockquote>
case-words =
    <b>{ $number }</b>, the whole text:
    { $text }
case-without-words = (without words)
case-media = { $count ->
        [one] 📎 { $count } attachment
       *[other] 📎 { $count } attachments
    }
case-ask-note = <b>What was done?</b> Write it briefly; a photo is welcome. The reporter will read it.
case-status-new = ⏳ Waiting to be accepted. Holder: <b>{ $holder }</b>. You may take it too.
case-status-new-read = ⏳ Waiting to be accepted. Holder: <b>{ $holder }</b>.
case-status-new-mine = ⏳ <b>For you.</b> Tap ✅ Accept if you handle it.
case-status-reopened = 🔁 Reopened by the reporter. Holder: <b>{ $holder }</b>.
case-status-reopened-mine = 🔁 <b>The reporter says it is not settled.</b> Tap ✅ Accept to go on.
case-status-accepted = 🤝 Held by <b>{ $holder }</b> since { $at } WITA.
case-status-accepted-mine = 🤝 <b>You hold this case</b> since { $at } WITA. When it is done: ✔️ Settled.
case-status-resolved = ✔️ Settled by <b>{ $holder }</b>, { $at } WITA: { $note }
case-status-closed = 🔒 Closed { $at } WITA. Outcome from <b>{ $holder }</b>: { $note }
case-status-withdrawn = ↩️ Withdrawn by the reporter.
case-status-duplicate = 🔗 Merged with another report.
no-note = without a note
reporter-named = Reporter: { $name }
reporter-behalf-named = Reporter: { $name }, written down by { $officer }
reporter-behalf = Reporter: a resident, written down by { $officer }
reporter-unreachable = Reporter: { $name } (cannot be reached through the bot)
reporter-confidential = Reporter confidential ({ $pseudonym })
reporter-gone = The reporter's data has been deleted
holder-nobody = no officer yet
no-tasks = No open cases for you. Suksma 🙏
tasks =
    🗂 <b>Open cases</b> ({ $count }), most urgent first. Tap to open.
    ⏰ Overdue: { $late } · Page { $page } of { $pages }
list-row = { $severity } { $number } · { $category } · { $place } · { $state }
state-new = waiting
state-accepted = being handled
state-resolved = settled
state-closed = closed
state-reopened = reopened
state-withdrawn = withdrawn
state-duplicate = merged

## Kind refusals

forged = That button is not known. Tap ℹ️ Help if you need it.
not-yours = This case is not for your account.
not-your-post = Your present post does not cover this case.
not-your-report = This report is not from your account.
already-taken = { $number } was accepted first by { $holder }.
held-by-another = { $number } is now held by { $holder }.
moved-on-new = { $number } has not come to that step yet.
moved-on-accepted = { $number } is being handled.
moved-on-resolved = { $number } has been declared settled.
moved-on-closed = { $number } has been closed. Reopen it under 📋 My reports, or write a new report.
moved-on-reopened = { $number } was reopened by the reporter.
moved-on-withdrawn = { $number } was withdrawn by the reporter.
moved-on-duplicate = { $number } was merged with another report.
cannot-use = Sorry, I cannot pass that on. Please write in words, or send a photo, voice message, video or location.
unknown-command = I do not know that command. Just write what is happening, or tap ℹ️ Help.
apology =
    Sorry, what you sent just now could not be processed. It is kept and the operators have been told (incident { $incident }).
    Please send it once more. If it is urgent, call 110.
invitation-unknown = That invitation link is not known. Please ask the operator for a new one.
invitation-used = That invitation link has been used. Please ask the operator for a new one.
invitation-expired = That invitation link has expired. Please ask the operator for a new one.
invitation-revoked = That invitation link has been revoked. Please ask the operator for a new one.
invitation-already-yours = You already hold the post { $post }. The link is still good; give it to the one it is meant for.
invitation-wait = Several invitation links you tried are not known. To be safe, links from your account are read again from { $until } WITA. You can report at any time; ask the operator for the right invitation.
invitation-taken-already = That invitation has been used.
invitation-taken = 🤝 <b>{ $name }</b> took up the invitation and is now <b>{ $post }</b>.
guesser = ⚠️ The account <b>{ $name }</b> (number { $id }) tried { $count } invitation links that are not known. Links from it are not read until { $until } WITA; its reports still arrive.

## Invitations

button-invitations = 📋 Open invitations ({ $count })
button-no-title = ⏭ No title
button-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
button-revoke = 🚫 Revoke invitation
post-banjar_officer = Polisi banjar
post-bhabinkamtibmas = Bhabinkamtibmas
post-babinsa = Babinsa
post-perbekel = Perbekel
post-commander = Commander
post-operator = Operator
area-whole = All of { $place }
area-banjar = Banjar { $number }, { $place }
area-not-known = I do not find “{ $words }” among the areas of that post. Type its name or code, or choose a button.
for-operators = This menu is for operators of the command centre.
invite-role =
    ✉️ <b>Invite an officer</b>
    For which post?
invite-area =
    ✉️ <b>{ $role }</b>: where?
    Tap, or type the name or code of the area.
invite-area-which = ✉️ Which one?
invite-banjar =
    ✉️ Which banjar in <b>{ $place }</b>?
    Type its number (01–99), or choose the whole village.
invite-title =
    ✉️ <b>{ $post }</b> ({ $place })
    What is the title? Type it, such as “Kelian Dinas”, or skip.
invite-title-commander =
    ✉️ <b>{ $post }</b> ({ $place })
    What is the title? Choose or type. A title that begins with Danramil, Dandim, Koramil, Kodim or Pasi is of the army: it reads no confidential reports.
invite-days =
    ✉️ <b>{ $post }</b> ({ $place })
    How many days is the link good for?
invite-cancelled = ✖️ No invitation was made.
invite-words = Please answer in words, or choose a button.
invite-role-unknown = I do not know that post. Choose a button.
invite-days-unclear = Choose 1, 3, 7, 30 or 90 days.
title-unfit = A title is one line of at most { $longest } letters. Please write it again.
invitation =
    <b>{ $post }</b> ({ $place })
    To be used once, until { $until } WITA
invitation-made = Made { $at } WITA by { $by }
by-command-line = the server's administrator
invitation-letter =
    ✉️ { $what }

    { $link }

    Pass this picture or link on to that person only. Whoever opens it holds the post.
invitations =
    📋 <b>Open invitations</b> ({ $count })
    Tap one to look at it or to revoke it.
invitations-none = 📋 No invitation is open.
invitation-now-revoked = The invitation is revoked. Its link leads nowhere now.

## Officers

button-officer-find = 🔎 Search
button-officer-title = ✏️ Title
button-officer-move = ➡️ Move
button-officer-end = ⏹ End
button-officer-end-sure = ⏹ Yes, end it
button-officer-to-person = 👤 The post to someone else
button-officer-to-area = 📍 The officer to another area
button-officer-sure = ✅ Yes, move
officers-head =
    👥 <b>Officers of Tabanan regency</b>
    Tap an area, or 🔎 Search.
officers-count = { $role }: { $count } (in reach { $reachable })
officers-in = 👥 <b>{ $place }</b>: { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
officers-none = 👥 <b>{ $place }</b>: nobody in office yet. Invite someone by /undang.
officers-ask-find = 🔎 Whom do you look for? Type a name, a title, a village, or something like “babinsa Bongan”.
officers-words = Please write at least three letters.
officers-found =
    🔎 “{ $words }”: { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }{ $more ->
        [0] {""}
       *[other] {". Narrow the search to see the other "}{ $more }
    }
officers-not-found = 🔎 “{ $words }”: no post fits.
officer =
    👤 <b>{ $post }</b>
    { $name } · { $role }, { $place }
    Since { $since } · { $reach }
    Cases held: { $cases }
officer-in-reach = in reach
officer-never-wrote = ⚪ never wrote to the bot
officer-lost = ⚪ out of reach since { $at }
officer-ask-move = ➡️ What is to be moved?
officer-ask-title = ✏️ Type the title, or leave it out.
officer-ask-title-commander = ✏️ Choose or type the title. A title that begins with Danramil, Dandim, Koramil, Kodim or Pasi is of the army: it reads no confidential reports.
officer-ask-person = 👤 To whom? Type the name, the @username or the account number. They must have written to the bot before; if not, end this post and invite them by /undang.
officer-nobody-called = I can reach nobody called “{ $words }”. Ask them to press /start first, or invite them by /undang.
officer-which-person = 👤 Which one?
officer-which-person-more = 👤 Which one? There are more; type more of the name if it is not among these.
officer-ask-where = 📍 To which area? Tap, or type its name or code.
officer-ask-give = ➡️ Hand this post over to <b>{ $name }</b>? The cases held go along at once, and those accepted wait to be accepted again.
officer-ask-area = 📍 Move this officer to <b>{ $place }</b>? The cases held until now go to other officers of the old area.
officer-ask-end = ⏹ End this post? The cases held go to other officers at once.
officer-ask-end-named = ⏹ End this post? The account stands in KULKUL_OPERATORS: take it out there too, or it may become an operator again.
officer-ended = ⏹ <b>{ $name }</b> no longer is <b>{ $post }</b> ({ $place }).
officer-given = ➡️ <b>{ $name }</b> is now <b>{ $post }</b> ({ $place }).
officer-moved = ➡️ <b>{ $name }</b> is now <b>{ $post }</b> ({ $place }).
post-over = That post has ended. Open /petugas again.
post-same-person = They hold this post already.
post-same-area = They are in office in that area already.
post-unreachable = The bot can't reach { $name } yet. Ask them to press /start first.
last-operator = This is the last operator within reach. Invite another one first by /undang.
post-told-ended = ⏹ The post <b>{ $post }</b> ({ $place }) has ended. Thank you for your service 🙏
post-told-handed-over = ➡️ The post <b>{ $post }</b> ({ $place }) went to <b>{ $heir }</b>. Thank you for your service 🙏
post-told-received = 🤝 You are now <b>{ $post }</b> ({ $place }), after { $former }. Other open cases are under 🗂 Tasks.
post-told-moved = ➡️ You are now <b>{ $post }</b> ({ $place }); before that { $before }.
post-told-appointed = 🤝 You are now <b>{ $post }</b> ({ $place }). Open cases are in 🗂 Tasks.
post-told-titled = ✏️ Your title is now <b>{ $post }</b> ({ $place }).
post-told-gone = Cases that went to other officers ({ $count }): { $numbers }
post-told-yours = Cases under way that are yours now ({ $count }); please tap ✅ Accept on their cards: { $numbers }

## News for operators

hole = ⚠️ <b>{ $post }</b> is vacant or cannot be reached. { $number } went to <b>{ $holder }</b>.
officer-unreachable = ⚠️ <b>{ $titles }</b> cannot be reached through the bot (blocked it or deleted the account). Their cases have been passed on.
alert-refused = ⚠️ Telegram refused an alert about { $number }: { $reason }
rows-expired = ⚠️ { $count } messages were not sent because their time had passed.
update-failed = ⚠️ { $count ->
        [one] One thing people sent
       *[other] { $count } things people sent
    } could not be processed in the last 24 hours; all of it is kept. The newest: incident { $incident }.

## Posts

role-banjar_officer = Polisi Banjar
role-bhabinkamtibmas = Bhabinkamtibmas
role-babinsa = Babinsa
role-perbekel = Perbekel
role-commander-kecamatan = Kapolsek
role-commander-kabupaten = Kapolres
role-operator = Command centre

## Severity

severity-INFO = ⚪ Information
severity-PG = 🟢 Potential disturbance
severity-AG = 🟡 Threshold of disturbance
severity-GN = 🟠 Actual disturbance
severity-D = 🔴 EMERGENCY
severity-sign-INFO = ⚪
severity-sign-PG = 🟢
severity-sign-AG = 🟡
severity-sign-GN = 🟠
severity-sign-D = 🔴
severity-choice-INFO = { $chosen ->
        [yes] ● ⚪ For information
       *[no] ⚪ For information
    }
severity-choice-PG = { $chosen ->
        [yes] ● 🟢 Needs attention
       *[no] 🟢 Needs attention
    }
severity-choice-AG = { $chosen ->
        [yes] ● 🟡 People are worried
       *[no] 🟡 People are worried
    }
severity-choice-GN = { $chosen ->
        [yes] ● 🟠 It has happened: harm or loss
       *[no] 🟠 It has happened: harm or loss
    }
severity-choice-D = { $chosen ->
        [yes] ● 🔴 A life is in danger now
       *[no] 🔴 A life is in danger now
    }

## Kinds

category-KEKERASAN = Fight, violence
category-KDRT_PPA = Violence against women/children
category-NARKOBA = Drugs
category-CURI = Theft
category-PENIPUAN = Fraud, loan apps
category-JUDI = Gambling, cockfights
category-MIRAS = Drunkenness
category-BALAP_LIAR = Street racing
category-KEBISINGAN = Noise
category-LAKALANTAS = Road crash
category-LALULINTAS = Traffic, parking
category-ADAT = Customary matter
category-TANAH = Land dispute
category-SUBAK = Irrigation water
category-DUKTANG = Newcomers
category-ORANG_ASING = Strangers, foreigners
category-ORMAS_PREMAN = Thuggery, extortion
category-HOAKS_SARA = Hoax, hate speech
category-OGOH = Ogoh-ogoh
category-PETASAN = Fireworks
category-BENCANA = Disaster, fire
category-ORANG_HILANG = Missing person
category-BUNUH_DIRI = Danger of suicide
category-ODGJ = Mental illness
category-KESEHATAN_HEWAN = Dog bite, rabies
category-FASUM = Roads, lamps, rubbish
category-PUNGLI_DANADESA = Illegal levies, aid cut
category-ADUAN_PETUGAS = Complaint about an officer
category-PEMILU_UANG = Vote buying
category-PEMILU_NETRAL = Official takes sides
category-PEMILU_KAMPANYE = Campaign violation
category-PEMILU_HOAKS = Election hoax
category-PEMILU_KONFLIK = Supporters clash
category-PEMILU_LAYANAN = Election question (roll, TPS)
category-BUKAN_LAPORAN = General question
category-LAINNYA = Something else

## Reports alike

draft-alike-nearby =
    🙋 <b>There is a report like this</b> in { $place }, { $opened } WITA ({ $number }).
    The same event?
draft-alike-own = More about your open report? Tap ➕. A new report: tap ✅ Send.
draft-attached = ➕ Added to <b>{ $number }</b>.
button-saw-it-too = 🙋 I see it too
button-different = 📝 This is another
button-add-to = ➕ Add to { $number }
follow-open =
    🙋 <b>{ $number }</b> · { $category } · { $place }
    Thank you. Your voice adds weight to that report; you hear here how it ends.
follow-resolved =
    ✔️ <b>{ $number }</b> · { $category } · { $place }
    Settled: { $note }
follow-closed =
    🔒 <b>{ $number }</b> · { $category } · { $place }
    Closed: { $note }
follow-withdrawn =
    ↩️ <b>{ $number }</b> · { $category } · { $place }
    Its reporter withdrew it. If it goes on, please write a new report.
follow-duplicate =
    🔗 <b>{ $number }</b> was merged with { $note }.

## Between reporter and responder

relay-addition =
    ➕ <b>{ $number }</b>, more from the reporter:
    { $text }
relay-correction =
    ✏️ <b>{ $number }</b>, the reporter changed the words:
    { $text }
relay-answer =
    💬 <b>{ $number }</b>, the reporter answers:
    { $text }
relay-question =
    💬 <b>{ $holder }</b> asks about <b>{ $number }</b>:
    { $text }

    Write your answer; photos, voice messages and places are welcome.
relay-word =
    💬 <b>{ $holder }</b>, about <b>{ $number }</b>:
    { $text }

    Reply to this message to answer.
relay-witness =
    🙋 <b>{ $number }</b>, from somebody else who saw it:
    { $text }
relay-place = a place they sent
handed-over =
    ↪️ <b>{ $number }</b> was handed over to you by { $former }.
    Reason: { $reason }
somebody = an officer
button-ask = 💬 Ask
button-hand-over = ↪️ Hand over
button-not-ours = 🚫 Not ours
button-merge = 🔗 Merge
button-false = 🚩 Not true
button-other-desa = 🏘 Another village
draft-alike-ended = Open <b>{ $number }</b> again with this, or a new report (✅ Send)?
button-reopen-with-this = 🔁 Reopen { $number }
button-another-event = 📝 Not the same event
button-object = ⚖️ I object
button-reopen = 🔁 Reopen
button-previous = ◀️ Previous
button-next = ▶️ Next
case-ask-question = <b>What would you like to ask the reporter?</b> Write it, or send a photo, voice message or place.
case-ask-target = <b>Hand it over to whom?</b>
case-ask-target-wrong = <b>Not within your powers. Whose is it?</b>
case-ask-reason = <b>For what reason?</b> Write it briefly; the case then goes to <b>{ $target }</b>.
case-ask-false = <b>What is not true?</b> Write it briefly; the reporter reads it and may object.
case-ask-merge = <b>Merge it with which report?</b>
case-followers = { $count ->
        [one] 🙋 { $count } other person sees it too
       *[other] 🙋 { $count } other people see it too
    }
case-status-false = 🚩 Declared untrue by <b>{ $holder }</b>: { $note }
report-status-false =
    🚩 <b>{ $holder }</b> finds that this report is not as things are:
    <blockquote>{ $note }</blockquote>
    If you object, tap ⚖️ and it is opened again.
report-rate = How was it handled? (optional)
report-rated = Your rating: { $stars }
target-gone = That choice is gone. Please open the card again.
question-over = That question is over. Please tap the button again.
reason-needed = The reason has to be written in words.
nobody-to-ask = There is no reporter who could be asked.
reporter-out-of-reach = The reporter cannot be reached through the bot.
nothing-to-merge = There is no other open report in this village to merge with.
filter-all = { $chosen ->
        [yes] ● All
       *[no] All
    }
filter-mine = { $chosen ->
        [yes] ● Mine
       *[no] Mine
    }
filter-waiting = { $chosen ->
        [yes] ● Waiting
       *[no] Waiting
    }
filter-overdue = { $chosen ->
        [yes] ● ⏰ Overdue
       *[no] ⏰ Overdue
    }
filter-grave = { $chosen ->
        [yes] ● 🔴 Grave
       *[no] 🔴 Grave
    }

## All calm

button-calm = ✅ All calm
calm-which = <b>Which area had no incidents today?</b>
calm-area = { $done ->
        [yes] ✔️ { $area }
       *[no] { $area }
    }
calm-recorded = ✅ <b>Noted: no incidents.</b> { $area }, { $at } WITA.
calm-again = ✅ <b>Updated: still no incidents.</b> { $area }, { $at } WITA. Today counts once.
calm-heard-from = Kecamatan { $kecamatan } today: { $heard } of { $all } villages have reported. Suksma 🙏
calm-overdue = ⏰ A gentle reminder: { $count } of your cases { $count ->
        [one] is
       *[other] are
    } overdue. Please have a look with 🗂 Tasks.
calm-not-yours = This daily report is for officers of a banjar or village. Something to tell us? Just write what is happening.
not-your-area = Your post does not cover that area now.

## Limits and pauses

limit-reached = You have sent many reports. This one is kept as a draft: tap ✅ Send again from { $at } WITA. In danger now? 🚨 Emergency always goes through.
button-mute = 🔇 Mute the reporter
button-lift-mute = 🔊 Lift the mute
button-lift = ✅ Lift
button-keep = ❌ Keep
mute-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
case-muted = 🔇 The reporter is muted until { $until } WITA.
case-ask-mute =
    <b>For how long is the reporter of { $number } muted?</b> Emergencies still get through.
case-ask-mute-reason = <b>Why ({ $days } days)?</b> Write it briefly; the reporter reads it and may object.
mute-false-this = 🚩 This is untrue report no. { $count } of this reporter.
mute-false-before = { $count ->
        [0] No report of this reporter was declared untrue.
       *[other] 🚩 Reports of this reporter declared untrue: { $count }.
    }
nobody-to-mute = This report has no reporter who could be muted.
already-muted = The reporter of { $number } is muted until { $until } WITA already.
mute-told =
    🔇 <b>New reports from you are paused until { $until } WITA.</b>
    { $holder } decided this after report { $number }:
    <blockquote>{ $reason }</blockquote>
    In danger now? 🚨 Emergency still goes through, and <b>110</b> can always be called.
mute-may-object = Is that wrong? Tap ⚖️ I object.
mute-ask-objection = <b>Why do you object?</b> Write one sentence; the command centre reads it.
mute-objection-words = Please write your objection in words.
mute-objected = ⚖️ Your objection has reached the command centre. You will read the outcome here.
mute-kept = ⚖️ The command centre has read your objection: the pause stays until then.
mute-lifted = 🔊 <b>You can report again.</b> The pause after report { $number } has been lifted. Thank you for your patience 🙏
mute-lifted-one = 🔊 <b>The pause after report { $number } has been lifted.</b> Another one stays until { $until } WITA.
mute-over = That pause is over.
already-objected = Your objection has reached the command centre.
appeal-card =
    ⚖️ <b>Objection to a pause</b> · { $number }
    👤 { $reporter }
    Paused by <b>{ $holder }</b> until { $until } WITA:
    <blockquote>{ $reason }</blockquote>
    They say:
    <blockquote>{ $appeal }</blockquote>
appeal-card-confidential =
    ⚖️ <b>Objection to a pause</b> · 🔒 { $number }
    👤 { $reporter }
    Paused by <b>{ $holder }</b> until { $until } WITA:
    <blockquote><tg-spoiler>{ $reason }</tg-spoiler></blockquote>
    They say:
    <blockquote><tg-spoiler>{ $appeal }</tg-spoiler></blockquote>
appeal-open = <b>Lift it, or keep it?</b>
appeal-lifted = ✅ Lifted by { $operator }, { $at } WITA.
appeal-kept = ❌ Kept by { $operator }, { $at } WITA.
appeal-decided = That objection has been decided.

## Confidential

unseen = <tg-spoiler>{ $text }</tg-spoiler>
relay-addition-unseen =
    ➕ <b>{ $number }</b>, added by { $pseudonym }:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-correction-unseen =
    ✏️ <b>{ $number }</b>, { $pseudonym } changed the words:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-answer-unseen =
    💬 <b>{ $number }</b>, answer from { $pseudonym }:
    <tg-spoiler>{ $text }</tg-spoiler>
relay-question-unseen =
    💬 <b>{ $number }</b>
    <tg-spoiler><b>{ $holder }</b> asks:
    { $text }</tg-spoiler>

    Write your answer; photos, voice or a location are welcome.
relay-word-unseen =
    💬 <b>{ $number }</b>
    <tg-spoiler><b>{ $holder }</b>:
    { $text }</tg-spoiler>

    Reply to this message to answer.
report-card-confidential =
    📨 <b>{ $number }</b> · { $place }
    <tg-spoiler>{ $category } · { $opened } WITA</tg-spoiler>
    <blockquote><tg-spoiler>{ $excerpt }</tg-spoiler></blockquote>
case-moved-away = 🔒 <b>{ $number }</b>: this case has been passed on.
follow-hidden = 🔒 <b>{ $number }</b> is now handled confidentially. Thank you for having seen it too.
list-row-confidential = 🔒 { $severity } { $number } · { $place } · { $state }
button-hide = 🙈 Make confidential
already-secret = This report is confidential already.
draft-gives-away =
    ⚠️ <b>To stay confidential:</b>
    { $list }
    Officers will read it. If you do not want to be recognised, change your message (hold it, Edit) before sending.
draft-gives-name = Your text contains your name.
draft-gives-username = Your text contains your Telegram username.
draft-gives-phone = Your text contains a phone number; if it is yours, remove it first.
draft-gives-file = The name of a file is sent along; make sure that it does not contain yours.

## Opening an identity

button-identity = 🔓 Open identity
button-identity-approve = ✅ Approve
button-identity-refuse = ❌ Refuse
identity-ask-reason = <b>Why must the reporter's identity be opened?</b> Write the reason. A second person must agree, and the reporter will be told.
identity-asked = 🔓 The request to open the identity waits for a second person, 24 hours at most. You will be told.
identity-card =
    🔓 <b>{ $number }</b>
    <b>{ $office }</b> asks for the reporter's identity. Reason:
    <blockquote><tg-spoiler>{ $reason }</tg-spoiler></blockquote>
identity-agree = Do you agree? The reporter will be told, and your decision is recorded. Open for 24 hours.
identity-card-approved = ✅ Approved by <b>{ $second }</b>.
identity-card-refused = ❌ Refused by <b>{ $second }</b>.
identity-card-lapsed = ⌛ No decision within 24 hours: the identity stays closed.
identity-told =
    🔓 <b>{ $number }</b>, who reported it. For you alone:
    <tg-spoiler>{ $name }
    { $username }
    ID { $id }</tg-spoiler>
identity-told-behalf =
    👥 Written down for a resident: <tg-spoiler>{ $name }</tg-spoiler>
identity-told-refused = ❌ The request to open the identity behind { $number } was refused.
identity-told-lapsed = ⌛ Nobody decided within 24 hours on opening the identity behind { $number }. Ask again if it is still needed.
identity-told-reporter =
    🔓 <b>{ $number }</b>: your name on this report was opened to <b>{ $office }</b> alone, with a second person's consent. The reason:
    <tg-spoiler>{ $reason }</tg-spoiler>
report-identity-opened = 🔓 Your name was opened to { $office }, { $at } WITA.
identity-no-second = There is no second person yet (another commander of the kabupaten or an operator) who could agree. Ask for an operator to be appointed first.
identity-waiting = Your request for { $number } still waits for a decision.
identity-own = Your own request must be decided by somebody else.
identity-lapsed = The request for { $number } is older than 24 hours.
identity-decided = The request for { $number } has been decided already.
identity-asker-gone = Whoever asked no longer holds the post or cannot be reached.

file-failed = 🙏 The file { $name } could not be made. Please try again in a moment.
file-too-large = 🙏 The file { $name } is larger than Telegram takes. Choose a shorter period.

## Command

button-take-over = ✋ Take over
button-order = 🧭 Order
case-ask-order-whom = <b>Whom do you order to the case?</b>
case-ask-order = <b>What is your order to { $target }?</b> A few words; they then hold the case and are called at once.
case-order =
    🧭 <b>Order of { $commander }</b>, { $at } WITA:
    <blockquote>{ $words }</blockquote>
case-taken-over = ✋ <b>{ $number }</b> was taken over by <b>{ $commander }</b>. You no longer hold it; thank you for what you did.
case-ordered-away = 🧭 <b>{ $number }</b> was given to <b>{ $holder }</b> by order of <b>{ $commander }</b>. You no longer hold it.
command-only = That button is for the commander of the area.
nobody-to-order = There is no officer in this desa and kecamatan whom the bot could call.
order-needed = An order needs to be put in words.
order-own = You hold { $number } yourself. To give it away, tap ↪️ Hand over.

## Prone areas

prone =
    ⚠️ <b>Prone areas</b>
    In a marked area grave reports are told one level higher. In brackets: desa that are marked by themselves.
    <b>Which kecamatan?</b>
prone-in-kecamatan =
    ⚠️ <b>Prone areas in Kecamatan { $name }</b>
    { $prone ->
        [yes] All of the kecamatan is marked; the marks of its desa matter only once that mark is taken off.
       *[no] Tap to set a mark or to take it off. Every change is written down.
    }
prone-kecamatan = { $prone ->
        [yes] ⚠️ { $name }
       *[no] { $name }
    }{ $count ->
        [0] { "" }
       *[other] { " " }({ $count })
    }
prone-whole = { $prone ->
        [yes] ⚠️ All of Kecamatan { $name }
       *[no] All of Kecamatan { $name }
    }
prone-desa = { $prone ->
        [yes] ⚠️ { $name }
       *[no] { $name }
    }
prone-not-yours = Prone areas are set by the command centre.

## Reports that pile up

cluster =
    🔥 <b>{ $count } reports from { $level ->
        [kecamatan] Kecamatan { $place }
       *[desa] { $place }
    } { $span ->
        [hour] within 1 hour
       *[longer] since { $first } WITA
    }</b>
    From { $count } different people, the last { $last } WITA.
cluster-kind = 🏷 { $count } × { $category }
cluster-more = … and { $count } more under 🗂 Tasks.
cluster-open = Tap a number to open it.
cluster-row = { $severity } { $number } · { $category } · { $place }
cluster-row-confidential = 🔒 { $number } · { $place }

## Pictures of the situation

picture-map = Situation map, { $place }
picture-days = Reports by day, { $place }
picture-hours = Reports by hour, { $place }
picture-kabupaten = Kabupaten { $name }
picture-kecamatan = Kecamatan { $name }
picture-desa = Desa { $name }
picture-banjar = Desa { $name }
picture-map-counts = { $period }: { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }, { $open } still open
picture-timeline-counts = { $period }: { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }
picture-axis-days = Date, WITA time
picture-axis-hours = Hour, WITA time
picture-made = Made { $at } WITA
picture-nothing = No reports
picture-colours = Number: reports. Colour: the gravest in that desa.
picture-open = Black rim: still open.
picture-guessed = Borders are approximate.

## Calls

bundle = { $count ->
        [one] 🚨 <b>{ $count } more case needs attention.</b> Tap to open.
       *[other] 🚨 <b>{ $count } more cases need attention</b>, gravest first. Tap to open.
    }
bundle-done = ✅ <b>Somebody is handling each of these cases.</b> Thank you 🙏
bundle-moved = 🔒 These cases are no longer yours.
bundle-line = { $sign } <b>{ $number }</b> · { $place } · { $at }
bundle-more = … and { $count } more: 🗂 Tasks
button-seen = 👁 Noted
case-seen = 👁 You have seen it, { $at } WITA.
reminder-waiting = ⏰ <b>Nobody has accepted it</b> since { $at } WITA. Please have a look 🙏
reminder-news = ⏰ <b>No news</b> since { $at } WITA. Reply to this card with a short word for the reporter, or tap ✔️ Settled. Without news the case goes back to waiting for somebody.
acceptance-over = ⌛ <b>Waiting again</b>, as there was no news since it was accepted. Tap ✅ Accept if you are still on it.
report-status-succeeded = 🔄 <b>The officer has changed.</b> Your report is now with <b>{ $holder }</b>; you will hear as soon as it is accepted.
report-status-expired =
    ⌛ <b>{ $holder }</b> has accepted it, but there is no news yet. We are reminding them; if nothing comes, their superior is called.
    If it is urgent, phone <b>110</b>.
downtime =
    ⚠️ <b>The bot did not work from { $since } to { $until } WITA</b> ({ $hours ->
        [0] { "" }
        [one] { $hours } hour{ " " }
       *[other] { $hours } hours{ " " }
    }{ $minutes } min).
downtime-nothing = No case was missed.
downtime-waiting =
    { $count ->
        [one] <b>{ $count } waiting case</b> is taken up now.
       *[other] <b>{ $count } waiting cases</b> are taken up now, the gravest and oldest first.
    }

## Watchdog

watchdog-alerts =
    ⚠️ <b>Urgent messages are late</b>: the oldest has waited since { $since } WITA.
    Telegram answers, so the cause is at the bot's server. Please have <code>kulkul doctor</code> run there.
watchdog-alerts-over = ✅ <b>Urgent messages go out in time again.</b> They were late from { $since } to { $until } WITA.
watchdog-telegram-over =
    ✅ <b>Telegram answers again.</b> It did not from { $since } to { $until } WITA ({ $hours ->
        [0] { "" }
        [one] { $hours } hour{ " " }
       *[other] { $hours } hours{ " " }
    }{ $minutes } min).
    What was held up is sent now; reports that came meanwhile are read now.
watchdog-silence =
    ⚠️ <b>No message has come in since { $since } WITA.</b>
    Please write anything to this bot. If it does not answer, have <code>kulkul doctor</code> run at its server.
watchdog-silence-over = ✅ <b>Messages come in again.</b> None did from { $since } to { $until } WITA.
watchdog-disk =
    ⚠️ <b>The server's disk is nearly full.</b>
    Once it is, the bot cannot write reports down. Please have room made soon.
watchdog-disk-over = ✅ <b>The server's disk has room again.</b>

## Command-post groups

posko-area-kabupaten = { $name } regency
posko-area-kecamatan = { $name } district
posko-alert =
    <b>{ $severity }</b> · { $category }
    📍 { $place }
    { $number } · since { $opened } WITA
    { $state }
posko-state = { $state ->
    [accepted] 🤝 Handled by <b>{ $holder }</b>.
    [resolved] ✔️ Declared settled by <b>{ $holder }</b>.
    [closed] 🔒 Settled and closed.
    [false] 🚩 Closed: it turned out not to be true.
    [withdrawn] ↩️ Withdrawn.
    [duplicate] 🔗 Merged with another report.
   *[new] ⏳ Waiting to be accepted.
}
posko-bundle = ⚠️ <b>… and { $count } more cases</b> in a short time, { $waiting } waiting to be accepted:
posko-bundle-line = { $sign } { $number } · { $category } · { $place } { $state ->
    [new] ⏳
    [reopened] ⏳
    [accepted] 🤝
    [resolved] ✔️
   *[closed] 🔒
}
posko-bundle-more = … and { $count } others. All of them are under 🗂 Tasks in the private chat.
posko-no-longer-shown = This case is no longer shown here.
button-posko-change = 🔁 Change area
button-posko-let-go = ✖️ Release
button-posko-let-go-of = ✖️ Release { $title }
posko-hello = Om Swastiastu 🙏 Commanders and operators: write /posko here to have this group receive the alerts of your area.
posko-which = <b>Command post of which area?</b>
posko-bound =
    ✅ <b>This group receives the alerts for { $area }.</b>
    It shows kind, village and number of a case only: no names, no words of a report. Confidential cases never appear here.
posko-let-go = ✖️ <b>This group no longer receives the alerts for { $area }.</b> To bind it again: /posko.
posko-taken = This group is already the command post of { $area }. A commander of that area or an operator has to release it first: /posko lepas.
posko-not-your-area = That area lies outside of your post.
posko-not-bound = This group is no command post yet. Write /posko to bind it.
posko-usage = Write /posko to bind this group, or /posko lepas to release it.
posko-for-commanders = 🙏 Command-post groups are bound by a commander or an operator. Anything to report? Write to Kulkul in a private chat.
posko-anonymous = 🙏 Who is writing can't be seen here. Commanders: write /posko with your own account, not as an anonymous admin or a channel.
posko-lost = ⚠️ The command post <b>{ $title }</b> ({ $area }) can't be reached any more: Kulkul was removed or may not write there. Alerts don't arrive in that group. Add Kulkul again, then write /posko in the group.
posko-topic-gone = ⚠️ The command-post topic in the group <b>{ $title }</b> ({ $area }) was closed or deleted. Alerts now go to the group outside of its topics; to move them, write /posko in the topic you choose.
posko-how =
    <b>Command-post groups</b>
    1. Add Kulkul to your command-post group.
    2. Write /posko in that group, or in the topic you choose.
    Alerts and digests of your area then appear there, without names and without the words of reports. Confidential cases never do.
posko-line = { $reached ->
    [no] ⚠️ <b>{ $title }</b> · { $area } · can't be reached
   *[yes] 👥 <b>{ $title }</b> · { $area }
}
posko-cluster =
    📈 <b>{ $count } reports close together</b> from { $place }
    First { $first }, latest { $last } WITA.

# Voting day: every polling station is asked how it is.
checkin-head = 🗳 <b>{ $round }</b> · { $election }
checkin-round-ready = Ready ({ $at })
checkin-round-opened = Opened ({ $at })
checkin-round-closed = Closed ({ $at })
checkin-round-counting = Counting ({ $at })
checkin-round-calm = Situation ({ $at })
checkin-short-ready = Ready
checkin-short-opened = Opened
checkin-short-closed = Closed
checkin-short-counting = Count
checkin-short-calm = Situation
checkin-question-ready = Are the polling station and its guards ready?
checkin-question-opened = Is the polling station open, and is it calm?
checkin-question-closed = Has the polling station closed, and is it calm?
checkin-question-counting = Is the count going calmly? Please send no figures of the result.
checkin-question-calm = Is it calm at the polling station?
checkin-line-waiting = ⏳ { $station }
checkin-line-safe = 🟢 { $station } · { $at }
checkin-line-trouble = 🟠 { $station } · trouble, { $at }
checkin-answer-waiting = no answer
checkin-answer-safe = safe
checkin-answer-trouble = trouble
checkin-thanks = Thank you. A photo to go with it? Reply to this message with it. If things change, tap 🟠.
checkin-nudge = ⏰ We have not heard from this station yet. One tap is enough.
checkin-which = Which station has trouble?
checkin-photo-kept = 📷 The photo is kept with the station's answer. Thank you.
checkin-report = Trouble at polling station { $numbers }.
checkin-skipped = ⚠️ The round { $round } could not be asked: the bot was not at work then.
checkin-missing =
    ⏳ <b>{ $count } polling stations have not answered</b> · { $round }
    { $area }

    { $list }
checkin-missing-line = { $desa }: TPS { $numbers } ({ $officer })
checkin-missing-line-nobody = { $desa }: TPS { $numbers } (no officer)
station = TPS { $number }, { $place }
button-safe = 🟢 Safe
button-trouble = 🟠 Trouble
button-board = 📋 Stations
button-refresh = 🔄 Refresh
button-up = ⬆️ Up
button-board-picture = 🖼 Picture
button-board-table = 📤 Table
button-board-end = ⏹ End the rounds
button-board-end-sure = ⏹ Yes, end them
board-head =
    📋 <b>Polling stations</b> · { $election }
    { $area }
board-round = { $round }: 🟢 { $safe } · 🟠 { $trouble } · ⏳ { $waiting } of { $all }
board-next = Next: { $round }
board-nothing-asked = No round has been asked yet.
board-none = There is no election with rounds for polling stations yet. Import one first.
board-end-sure = End the rounds? { $count } still to come will not be asked.
board-table = 📤 Table of polling stations · { $election }
board-picture = 🖼 Polling stations · { $election }
board-picture-title = Polling stations by area, { $area }
board-safe = Safe
board-trouble = Trouble
board-silent = Not heard from
for-commanders = This is for commanders and the command centre.

## Export

button-export = 📤 Export
export-caption =
    📤 <b>Cases of { $place }</b>, { $first } to { $last }.
    It holds people's data: keep it safe, do not pass it on.
export-days = Write the number of days as a figure, 1 to { $most }. Like: /ekspor 30
export-coming = The file is being made and comes here in a moment.
export-yes = yes
export-no = no
export-behalf = { $name } (written down by { $officer })
export-resident = a resident
export-reporter = the reporter
export-by-itself = by itself
step-opened = reported
step-assigned = given to a holder
step-accepted = accepted
step-taken-over = taken over
step-ordered = ordered
step-resolved = settled
step-confirmed = confirmed by the reporter
step-lapsed = closed without the reporter's answer
step-reopened = reopened
step-withdrawn = withdrawn
step-added = added to
step-handed-over = handed over
step-succeeded = holder changed with the post
step-asked = asked of the reporter
step-answered = answered by the reporter
step-false = declared untrue
step-merged = merged
step-rated = rated by the reporter
step-followed = seen by another resident too
step-hidden = made confidential
step-climbed = went up a level, nobody had accepted
step-passed-on = the next was called, nobody had looked
step-reminded = reminded, no news
step-expired = waiting again, no news from the holder
step-reporter-unreachable = the reporter cannot be reached

## Situation

button-situation = 📊 Situation
button-map = 🗺 Map
button-timeline = 📈 Chart
button-digest-off = 🔕 Turn the digest off
button-digest-on = 🔔 Turn the digest on
situation-not-yours = 📊 The situation is prepared for commanders and the command centre. Cases for you are under 🗂 Tasks.
situation-kabupaten = { $name } regency
situation-kecamatan = { $name } district
situation-desa = { $name }
situation-head =
    📊 <b>{ $place }</b> · { $period }
    { $start } – { $end } WITA
situation-period-today = today
situation-period-7 = 7 days
situation-period-30 = 30 days
situation-choice-today = { $chosen ->
        [yes] ● Today
       *[no] Today
    }
situation-choice-7 = { $chosen ->
        [yes] ● 7 days
       *[no] 7 days
    }
situation-choice-30 = { $chosen ->
        [yes] ● 30 days
       *[no] 30 days
    }
situation-came = 📥 Reported <b>{ $total }</b>{ $total ->
        [0] { "" }
       *[other] : { $list }
    }
situation-states = { "    " }{ $list }
situation-settled = ✔️ Settled <b>{ $total }</b>{ $total ->
        [0] { "" }
       *[other] , <b>{ $share }</b> while still potential
    }
situation-open = 📂 Open now <b>{ $open }</b> · ⏰ overdue <b>{ $late }</b>
situation-acceptance = 🤝 Until accepted: half within { $median }, 90% within { $ninetieth }
situation-resolution = 🏁 Until settled: half within { $median }, 90% within { $ninetieth }
situation-calm = ✅ All calm today: { $heard } of { $all } villages
situation-calm-desa = { $known ->
        [yes] ✅ Last called calm: { $at } WITA
       *[no] ✅ Never called calm so far
    }
situation-silent = Not yet today (last time): { $list }
situation-silent-desa = { $name }{ $known ->
        [yes] { " " }({ $at })
       *[no] { "" }
    }
situation-holes = 🕳 Not connected: { $list }
situation-hole-perbekel = perbekel of { $count } villages
situation-hole-babinsa = babinsa of { $count } villages
situation-hole-commander = commanders of { $count } districts
situation-army = 🔒 Confidential cases are counted for districts and above only.
situation-cases = 📂 Open cases, the most urgent on top:
situation-no-cases = 📂 No open case that you can open.
situation-part = { $name }{ $open ->
        [0] { "" }
       *[other] { " " }· { $open }
    }{ $late ->
        [0] { "" }
       *[other] { " " }⏰ { $late }
    }
situation-up = ⬆️ { $name }
situation-aside = ↔️ { $name }
situation-map = 🗺 <b>{ $place }</b> · { $period }, until { $end } WITA
situation-timeline = 📈 <b>{ $place }</b> · { $period }, until { $end } WITA
span-minutes = { $count } min
span-hours = { $count } h
span-days = { $count } days

## Digest

digest-head =
    📰 <b>Digest { $place }</b>
    { $start } – { $end } WITA
digest-waiting = ⏳ { $number } · { $place } · waiting for { $age }
digest-clusters = 📍 Reports close together: { $list }
digest-cluster = { $place } ({ $count })
digest-quiet = 🟢 Nothing happened. The bot is at work; { $count } officers are connected.
digest-turned-off = 🔕 The digest is off. Alerts and tasks still reach you.
digest-turned-on = 🔔 The digest is on again: it comes at { $times } WITA.
digest-not-yours = The digest goes to the commanders of an area.

## Broadcasts

button-broadcast = 📣 Broadcast
button-broadcast-new = ✍️ New broadcast
button-broadcast-text = ✏️ Text
button-broadcast-english = 🇬🇧 English text
button-broadcast-audience = 👥 Recipients
button-broadcast-area = 📍 Area
button-broadcast-asks = ☑️ Response
button-broadcast-time = 🕐 Time
button-broadcast-at = ⌨️ Type a time
button-broadcast-back = ⬅️ Back
button-broadcast-wider = ⬆️ { $area }
button-broadcast-preview = 👁 Preview
button-broadcast-request = 📨 Ask for approval
button-broadcast-approve = ✅ Approve
button-broadcast-refuse = ✋ Refuse
button-broadcast-cancel = ✖️ Cancel
button-broadcast-pause = ⏸ Pause
button-broadcast-resume = ▶️ Resume
button-broadcast-stop = ⏹ Stop
button-broadcast-resend = 🔁 Send again to the unreached
button-broadcast-unreached = 📋 List of the unreached
button-broadcast-answers = 👥 Who has answered
button-broadcast-remind = 🔔 Remind the others
button-broadcast-read = ☑️ I have read this
button-broadcast-agree = 🤝 I agree
button-broadcast-off = 🔕 Stop these messages
choice = { $chosen ->
        [yes] ● { $label }
       *[no] { $label }
    }
audience-perbekel = Perbekel
audience-babinsa = Babinsa
audience-bhabinkamtibmas = Bhabinkamtibmas
audience-banjar_officer = Banjar officers
audience-commander = Commanders
audience-operator = Command centre
audience-residents = Residents
broadcast-list = 📣 <b>Broadcasts in your area</b>
broadcast-row = { $sign } { $words }
broadcast-sign-draft = ✏️
broadcast-sign-waiting = 📨
broadcast-sign-approved = 🕐
broadcast-sign-running = 📣
broadcast-sign-paused = ⏸
broadcast-sign-done = ✅
broadcast-sign-stopped = ⏹
broadcast-sign-skipped = ⌛
broadcast-ask-text =
    📣 <b>What should the broadcast say?</b>
    Write it in one message, or send one photo or document with a caption. Changed your mind? /batal
broadcast-ask-english = 🇬🇧 <b>What is the English text?</b> Write it in one message; those who chose English read it.
broadcast-ask-time = 🕐 <b>When should it go?</b> Write the time, such as 18.00, or with a date: 24/11 18.00 (WITA).
broadcast-time-unclear = I cannot read that time, or it is over. Write it like 18.00 or 24/11 18.00 (WITA).
broadcast-time-over = Its time is over. Please choose another one first.
broadcast-only-pictures = A broadcast is a text, one photo or one document. Please send one of these.
broadcast-words-needed = Please add the words: write them as the caption of that photo or document.
broadcast-too-long = Too long: { $length } characters, at most { $longest }. Please shorten it.
broadcast-draft = 📣 <b>Draft of a broadcast</b>
broadcast-waiting = 📨 <b>Waiting for a second person's approval</b>
broadcast-approved = 🕐 <b>Approved, waiting for its time</b>
broadcast-running = 📣 <b>Broadcast under way</b> · { $area }
broadcast-paused = ⏸ <b>Broadcast paused</b> · { $area }
broadcast-done = ✅ <b>Broadcast finished</b> · { $area }
broadcast-stopped = ⏹ <b>Broadcast stopped</b> · { $area }
broadcast-skipped = ⌛ <b>Broadcast not sent</b> · { $area }: it could only have gone out when it was stale.
broadcast-cancelled = ✖️ Broadcast cancelled; nobody gets it.
broadcast-words-id = <blockquote>{ $text }</blockquote>
broadcast-words-en = 🇬🇧 <blockquote>{ $text }</blockquote>
broadcast-excerpt = <blockquote>{ $text }</blockquote>
broadcast-with-photo = 🖼 With a photo
broadcast-with-document = 📎 With a document
broadcast-to = { $only ->
        [unreached] 🔁 Only those not reached yet: { $who }
        [silent] 🔔 Only those who have not answered: { $who }
       *[all] 👥 { $who }
    } · { $area }
    <b>{ $count } recipients</b>: { $reachable } reachable, { $beyond } not
broadcast-to-nobody = 👥 No recipients chosen yet · { $area }
broadcast-asks-read = ☑️ Asks for “I have read this”
broadcast-asks-agree = 🤝 Asks for “I agree”
broadcast-asking-none = No response
broadcast-asking-read = ☑️ I have read this
broadcast-asking-agree = 🤝 I agree
broadcast-at-once = Now
broadcast-hours = { $hours } h
broadcast-when-now = 🕐 As soon as it is approved, good for { $hours } hours
broadcast-when = 🕐 { $at } WITA, good for { $hours } hours
broadcast-not-neutral = ⚠️ <b>Please look again:</b> { $words }. A broadcast must be neutral: no party, no candidate, no call to vote.
broadcast-no-text = This broadcast has no text yet.
broadcast-no-audience = Choose the recipients first: 👥 Recipients.
broadcast-beyond-area = That area is beyond your post.
broadcast-nobody-approves = There is no second person yet (a commander or operator for { $area }) who could approve. The broadcast is kept; please have somebody appointed first.
broadcast-own = Somebody else has to approve your broadcast.
broadcast-decided = This broadcast has been decided.
broadcast-changed-meanwhile = This broadcast has changed since that card was sent. Wait for the new request.
broadcast-not-author = Somebody else wrote this broadcast; only its author can change it.
broadcast-begun = This broadcast is under way or over and cannot be changed any more.
broadcast-was-refused = ✋ <b>Approval was refused.</b> Change the broadcast if need be, then ask again.
broadcast-not-running = This broadcast is not under way.
broadcast-not-paused = This broadcast is not paused.
broadcast-not-over = You can do this once the broadcast is over.
broadcast-all-reached = All of its recipients have been reached. 👍
broadcast-bar = { $full }{ $empty } { $percent } %
broadcast-sent = ✅ Sent { $sent } of { $planned }
broadcast-count-unreachable = 🚫 Unreachable { $count }
broadcast-count-failed = ⚠️ Failed { $count }
broadcast-count-expired = ⌛ Expired { $count }
broadcast-count-stopped = ⏹ Stopped { $count }
broadcast-left = ⏳ Left { $left }
broadcast-left-time = ⏳ Left { $left }, about { $minutes } minutes to go
broadcast-left-waits = 🌙 Left { $left }, going on { $at } WITA
broadcast-took = { $since } – { $until } WITA
broadcast-said = { $text }
broadcast-heading = 📣 <b>{ $office }</b>
broadcast-again = 🔔 <b>A reminder: your answer is still awaited.</b>
broadcast-thanks-read = Thank you, noted. 🙏
broadcast-thanks-agree = Thank you, your agreement is noted. 🤝
broadcast-only-a-preview = This is a preview; answers count from its recipients.
broadcast-answered-before = Your answer has been noted. Thank you 🙏
broadcast-done-read = ✅ Read { $at }
broadcast-done-agree = ✅ Agreed { $at }
broadcast-reminded = They were reminded a moment ago. Try again in { $minutes } minutes.
broadcast-reminding = 🔔 Reminded: { $count } people.
broadcast-all-answered = Everybody who got it has answered. 👍
broadcast-off = Fine, no more broadcasts for you. You still hear about your own reports as usual.
answers = { $asks ->
        [agree] 🤝 <b>Agreed: { $answered } of { $all }</b>
       *[read] ☑️ <b>Read: { $answered } of { $all }</b>
    }
answers-kecamatan = { $done ->
        [yes] ✅ { $area } { $answered }/{ $all }
       *[no] { $area } { $answered }/{ $all }
    }
answers-in = <b>{ $area }: { $answered } of { $all }</b>
answers-line = { $done ->
        [yes] ✅ { $who }
       *[no] ▫️ { $who }
    }
answers-more = … and { $count } more
reader-post = { $office } ({ $name })
reader-resident = { $name }, { $area }
unreached = 📋 <b>Not reached: { $count } people</b>
unreached-line = ☎️ { $who }
unreached-head = Not reached: { $count } people
unreached-file = not-reached-{ $number }.txt
approval-card = 📨 <b>{ $office } asks for your approval of this broadcast</b>
approval-given = ✅ Approved by <b>{ $office }</b>, { $at } WITA.
approval-refused = ✋ Refused by <b>{ $office }</b>, { $at } WITA.
approval-void = ✏️ This broadcast was taken back to be changed; this request no longer holds.

## Election calendar and reminders

elections-none =
    No election has been announced through this bot yet.

    To check the voter roll, ask the PPS at the village office.
elections-none-here = No election has been announced for { $desa } yet.
schedule-title = 🗓 <b>{ $name }</b>
schedule-day =
    Voting day: <b>{ $day }</b> { $when ->
        [today] (today)
        [tomorrow] (tomorrow)
        [past] (over)
       *[coming] (in { $days } days)
    }
schedule-hours = 🕖 Polling stations are open { $opens }–{ $closes } WITA; whoever is in the queue at closing may still vote.
schedule-dptb = Voters registered elsewhere (DPTb) from { $at }.
schedule-dpk = Not on the roll, with KTP-el in your own village (DPK), from { $at }.
schedule-where =
    📍 { $list }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
schedule-stages = <b>Stages</b>
schedule-stage =
    { $state ->
        [now] ▶️ <b>{ $name }</b>: { $days } (now)
        [past] ✔️ { $name }: { $days }
       *[coming] ▫️ { $name }: { $days }
    }
schedule-bring = 🪪 Bring: { $what }.
schedule-roll = 🔎 Check the voter roll: { $how }.
schedule-neutral = Kulkul is neutral: dates only, no candidates, no result figures.
schedule-reminded =
    { $on ->
        [yes] 🔔 You will be reminded of elections in { $desa }.
       *[no] Would you like to be reminded of elections in { $desa }? Tap 🔔.
    }
schedule-home-unknown = We do not know your village yet, so every election is shown. Choose your village to see only yours.
schedule-ask-kecamatan = In which district (kecamatan) do you live?
schedule-ask-desa = In which village of Kecamatan { $kecamatan }?
button-reminders-on = 🔔 Remind me
button-reminders-off = 🔕 Stop
button-change-desa = 🏘 Change village
reminders-now-on = 🔔 You will be reminded. One tap stops it at any time.
reminders-now-off = 🔕 You will not be reminded any more. 🗓 Elections turns it on again.
reminders-missed =
    ⏭ <b>{ $election }</b>: { $count } { $count ->
        [one] reminder was
       *[other] reminders were
    } too late and not sent.
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more
    }
    If still needed, send a broadcast yourself, or import the election's file again with new times.
reminder-missed = • { $name }: { $at }, no later than { $until }

## Elections for operators

elections-head = 🗓 <b>Elections</b>
elections-empty = 🗓 There is no election yet.
elections-how = To add or change one, send a .toml file to this chat; you see what changes before it does. Files to fill in are below.
election-line =
    • <b>{ $name }</b> ({ $slug }): { $day }
    Reminders: { $planned } waiting, { $sent } sent, { $skipped } skipped. Polling stations: { $stations }.
election-reminder =
    { $state ->
        [sent] ✔️
        [skipped] ⏭
        [cancelled] ✖️
       *[planned] ⏰
    } { $at } { $name } ({ $who })
reminded-role =
    { $role ->
        [banjar_officer] polisi banjar
        [bhabinkamtibmas] bhabinkamtibmas
        [babinsa] babinsa
        [perbekel] perbekel
        [commander] commanders
        [operator] operators
       *[resident] residents
    }
button-election-ready =
    { $kind ->
        [pemilu] 📄 Pemilu
        [pilkada] 📄 Pilkada
       *[pilkel] 📄 Pilkel
    }
election-ready = Fill in dates and areas with a text editor, then send it back to this chat.
button-election-import = ✅ Import
election-file-would =
    📄 <b>{ $name }</b>: what would change
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more
    }

    Nothing has changed yet. Tap ✅ Import if it is right.
election-file-done =
    ✅ <b>{ $name }</b> has been imported
    { $list }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more
    }
election-file-same = This file is the same as the one imported before; nothing changes.
election-file-dropped = The file was not imported.
election-file-gone = That file is no longer waiting. Please send it again.
election-file-away = The file could not be fetched from Telegram. Please send it again in a moment.
election-file-large = An election's file has { $most } KB at most. Is it the right file?
election-file-encoding = This file is not UTF-8. Save it as UTF-8 and send it again.
election-file-faults =
    Nothing was imported: { $count } { $count ->
        [one] fault
       *[other] faults
    }. Mend these lines and send the file again{ $more ->
        [0] .
       *[other] {" "}({ $more } more to follow).
    }
election-file-fault = • line { $line }: { $what }
election-change-new = New election: { $after }
election-change-day = Voting day: { $before } → { $after }
election-change-hours = Hours of the polling stations changed
election-change-names = Name or kind changed
election-change-areas = Areas: { $before } → { $after }
election-change-stages = Stages changed: { $before } → { $after }
election-change-stations = Polling stations: { $before } → { $after }
election-change-rounds = Check-in rounds: { $before } → { $after }
election-change-planned = ⏰ { $name }: { $after }
election-change-moved = ↪️ { $name }: { $before } → { $after }
election-change-reworded = ✏️ { $name }: words or audience changed ({ $after })
election-change-cancelled = ✖️ { $name }: cancelled ({ $before })
election-change-too-late = ⏭ { $name }: its time is over, not sent ({ $after })
election-change-stays = ✔️ { $name }: sent { $before }, not repeated
election-changes-planned = ⏰ { $count } reminders planned
election-changes-moved = ↪️ { $count } reminders moved
election-changes-reworded = ✏️ { $count } reminders with new words or audience
election-changes-cancelled = ✖️ { $count } reminders cancelled
election-changes-too-late = ⏭ { $count } reminders whose time is over, not sent
election-changes-stays = ✔️ { $count } reminders were sent and are not repeated

## Readiness and drills

button-drill = 📣 Drill
button-drill-start = 📣 Yes, send the drill
button-present = 🙋 Present
readiness-sums =
    🧭 <b>Readiness of { $place }</b>
    ✅ Ready: <b>{ $ready } of { $all } desa</b>, with a perbekel and a babinsa who have answered a drill.

    What is missing, of perbekel and babinsa:
    ⬜ Nobody in the post: { $vacant }
    ✉️ Never opened the bot: { $awaited }
    🚫 Blocked the bot: { $blocked }
    📣 Never answered a drill: { $unproven }
readiness-part = { $name } · { $count }
readiness-line = • <b>{ $desa }</b>: { $gaps }
readiness-gap-vacant = ⬜ no { $post }
readiness-gap-awaited = ✉️ { $post } has not opened the bot
readiness-gap-blocked = 🚫 { $post } blocked the bot
readiness-gap-unproven = 📣 { $post } never answered a drill
readiness-nothing-missing = Every desa is ready. Thank you 🙏
drill-none-yet = There has been no drill yet.
drill-last = 📣 Last drill { $at } WITA: { $answered } of { $asked } answered.
drill-sure =
    📣 <b>Send a drill to { $count } officers in { $place }?</b>
    Each gets one message with one button, 🙋 Present. You see the answers here.
drill-call =
    📣 <b>Drill</b> called by <b>{ $title }</b>. Nothing has happened.
    Tap 🙋 Present, so that it is known you can be reached when needed.
drill-thanks = 🙋 <b>Present</b>, noted { $at } WITA. Thank you, that was the whole drill 🙏
drill-answered = You were noted as present { $at } WITA. Thank you 🙏
drill-not-asked = That drill was not for your account.
drill-nobody = No officer of that area can be called to a drill yet.
drill-too-soon = That area has just had a drill. The next can begin { $at } WITA.
drill-turnout =
    📣 <b>Drill of { $place }</b>, { $at } WITA
    🙋 Answered <b>{ $answered } of { $asked }</b>
    🚫 Out of reach { $unreachable }
    ⏳ Not yet { $silent }
drill-part = { $name } · { $count } not yet
drill-silent = ⏳ <b>Have not answered the drill, { $place }</b> ({ $count }):
drill-all-answered = 🙋 { $place }: everybody has answered. Thank you 🙏
drill-silent-line = • { $title }
drill-lost-line = • 🚫 { $title } (out of reach)

situation-period-election = around the election
situation-choice-election = { $chosen ->
    [yes] ● Election
   *[no] Election
    }
situation-no-election = There is no election around these days.

case-opened = { $opened } WITA
case-opened-before = { $opened } WITA ({ $age } before this message)

roster-head = 👥 <b>Roster</b>: { $count } posts held
roster-role = • { $role }: { $count }
roster-waiting = Invitation links not yet used: { $links }. People in office whom nothing reaches yet: { $silent }.
roster-how = To add, change or end posts: send an .xlsx or .csv file to this chat; the changes are shown before they count.
button-roster-csv = ⬇️ CSV
button-roster-xlsx = ⬇️ XLSX
button-roster-template = 📄 Template
roster-caption-export = The roster. Change what you need to and send it back to this chat. It holds personal data: keep it well.
roster-caption-template = Fill in one row for each post, then send it back to this chat. Rows whose name begins with EXAMPLE: are passed over.
roster-caption-links =
    ✉️ <b>{ $count ->
        [one] { $count } invitation link
       *[other] { $count } invitation links
    }</b>, each for one use, until { $until }.
    The links are in this file and nowhere else: give one to each person, then delete the file.
roster-file-export = roster
roster-file-template = roster-template
roster-file-links = invitation-links
roster-file-faults = roster-faults
roster-would =
    📄 <b>Roster</b>: what would change
    { $list }

    Nothing has been changed yet. Tap ✅ Apply when it is right.
roster-changed =
    ⚠️ <b>The roster has changed</b> since this file was read. What would change now:
    { $list }

    Nothing has been changed yet. Tap ✅ Apply when it is right.
roster-same =
    📄 <b>Roster</b>: nothing needs to change
    { $list }
roster-done =
    ✅ <b>Roster</b> applied
    { $list }
roster-dropped = The file was not applied; nothing has changed.
roster-gone = That file is no longer good. Please send it again.
button-apply = ✅ Apply
roster-count-appointed = <b>➕ New: { $count }</b>
roster-count-updated = <b>✏️ Changed: { $count }</b>
roster-count-invited = <b>✉️ Invitation links: { $count }</b>
roster-count-ended = <b>⏹ Ending: { $count }</b>
roster-count-absent = <b>❔ Asked to end, but not in office: { $count }</b>
roster-count-unchanged = As they are: { $count }
roster-links-end = Older links not yet used that stop working: { $count }
roster-line = • { $name }: { $post }
roster-line-updated = • { $name }, { $post }: { $before } → { $after }
roster-empty = (empty)
roster-more = … and { $count } more
roster-examples = Example rows passed over: { $count }
roster-faults =
    📄 The file can't be used yet: { $count ->
        [one] { $count } fault
       *[other] { $count } faults
    }. Please mend it and send it again; nothing was changed.
    { $list }{ $more ->
        [0] {""}
       *[other] {""}
    … and { $more } more; all of them are in this file.
    }
roster-fault = line { $line }: { $what }
roster-own-post = you can't end your own post as operator; ask another operator
roster-more-cells = there are more cells than the header has columns
roster-no-rows = the file has no rows below its header
roster-only-examples = there are example rows only; write your people below them, or change their names
roster-column-missing = This file can't be read as a roster yet: the column { $column } is missing in its first row. The columns are { $columns }. /roster has a template.
roster-column-unknown = The column { $column } is not known. The columns are { $columns }. /roster has a template.
roster-column-twice = The column { $column } is there twice. The columns are { $columns }.
roster-name-missing = the name is missing
roster-long-cell = { $column } has { $most } letters at the most
roster-broken-cell = { $column } holds the fault of a formula ({ $written })
roster-role-missing = the role is missing; roles are { $roles }
roster-role-unknown = “{ $written }” is no role; roles are { $roles }
roster-id-unknown = “{ $written }” is no Telegram id (a number; leave it empty to get an invitation link)
roster-language-unknown = “{ $written }” is no language of the bot ({ $languages })
roster-status-unknown = “{ $written }” is no status ({ $choices })
roster-twice = the same post as in line { $line }
area-missing = the area is missing
area-unknown = { $area } is no area of Kabupaten Tabanan
area-no-desa = “{ $area }” is no desa of Kabupaten Tabanan
area-no-kecamatan = “{ $area }” is no kecamatan of Kabupaten Tabanan
area-several = “{ $area }” may be { $choices }: write the code
area-level = a { $role } is appointed to a { $levels }, and “{ $area }” is a { $level }
roster-file-away = The file can't be had from Telegram just now. Please send it again in a moment.
table-large = This file is too large; { $most } MB at the most. Please check that it is the right one.
table-unpacked = This Excel file becomes too large when it is opened ({ $most } MB at the most). Please copy only the table to a new file and send that.
table-long = This file has more than { $most } rows: that is no roster. Please delete the rows it does not need and send it again.
table-locked = This file has a password. Please save it without one and send it again.
table-old-excel = This is an old Excel file (.xls). Please open it, save it as .xlsx and send it again.
table-no-excel = This file can't be read as Excel. Please open it, save it again as .xlsx and send that.
table-no-text = This file can't be read as CSV. Please save it as “CSV UTF-8” or .xlsx and send it again.
table-open-quote = Line { $line } can't be read: perhaps a quotation mark is left open, or a cell is too long.
roster-example = EXAMPLE:
roster-sheet = Roster
roster-sheet-areas = Areas
roster-sheet-how = How
roster-area-code = Code
roster-area-level = Level
roster-area-name = Name
roster-area-kecamatan = Kecamatan
roster-how-column = Column
roster-how-filled = What to write
roster-how-needed = Needed
roster-how-yes = yes
roster-how-name = The name of the one in office. Rows that begin with EXAMPLE: are passed over.
roster-how-role = Choose from the list.
roster-how-area = An area's code (sheet Areas), or a name that can't be mistaken. A banjar's code is its desa's code, a dot and two digits, like 51.02.05.2003.01. The levels: { $levels }.
roster-how-title = How people read it, such as Kapolsek Kediri. May be empty. Commanders of the army must begin with Danramil, Dandim, Koramil, Kodim or Pasi.
roster-how-telegram-id = The number of the Telegram account. Leave it empty to get a one-use invitation link.
roster-how-language = id or en. Empty means id.
roster-how-status = Write ended to end the post of that row. Empty or active goes on; whoever is not in the file stays as they are. Add this column where it is not there.
roster-link-sheet = Links
roster-link-name = Name
roster-link-post = Post
roster-link-link = One-use link
roster-link-until = Until (WITA)

## Privacy

notice-line = 🔏 <i>By sending you agree to the privacy notice, version { $version }: /privasi</i>
privacy-notice =
    🔏 <b>Privacy notice</b>, version { $version } ({ $since })

    <b>Controller:</b> { $controller }.
    <b>What is kept:</b> the name, username and number of your Telegram account; language; your desa; reports with the words, photos, voice, videos and places you send; what you and officers say about them. Not asked for: ID number, photo of an ID card, phone number. Please send no photos of children or of victims of violence.
    <b>What for:</b> taking reports to the officers in charge and keeping you informed; safety broadcasts and election reminders; figures without names.
    <b>On what basis:</b> your consent, a task of public service, and in danger the protection of life (Law 27/2022 on Personal Data Protection).
    <b>Who sees it:</b> the officers who handle the report and their superiors. Confidential reports: only the police, without your name; a name is opened only when two persons agree, and you are told. Messages pass through Telegram, which has privacy rules of its own.
    <b>For how long:</b> { $days } days after a report has ended, name, words, photos and place are deleted; figures remain. Drafts never sent, and messages that could not be processed: { $unsent } days. Messages the bot has sent: 3 days, broadcasts: { $broadcasts } days. Profile: until you erase it. The audit (who did what, by account number, without names) is kept as proof. Backup copies may hold it longer.
    <b>Your rights:</b> to see, download, correct and erase your data, and to withdraw consent: with the buttons below, at once. A confidential report that has ended can be emptied under 📋 My reports.
    <b>Complaints:</b> to the controller above, or to the authority for personal data protection.
privacy-controller = the command centre of Kulkul in Kabupaten Tabanan, which runs this bot
privacy-own =
    👤 <b>What is kept of you</b>
    Name: { $name } · Username: { $username } · Account number: { $id }
    Language: { $language } · Desa: { $home }
    Reports: { $open } under way, { $ended } ended
    Posts: { $titles }
    Notice shown: { $shown ->
        [0] none yet
       *[other] version { $shown }, { $at }
    }
button-own-data = 📦 Download my data
button-erase = 🗑 Erase my data
button-erase-yes = 🗑 Yes, erase
own-data-coming = 📦 Being prepared; it comes here in a moment.
own-data-caption = 📦 A copy of all your data at Kulkul, { $at } WITA. Keep it safe: your confidential reports are in it.
own-data-too-soon = A copy can be asked for once an hour. Please try again after { $at } WITA.
erase-ask =
    🗑 <b>Erase your data?</b> This cannot be undone.

    <b>Gone at once:</b> name, username, desa, drafts, conversations, "I see it too", the photos, recordings and places of reports that have ended, and everything in confidential reports that have ended.
    <b>Stays, without you:</b> ordinary reports and their words; your name is taken out of them.
    <b>Under way ({ $open }):</b> still handled, but you are asked and told nothing any more. Once they end, their photos and places go too, and confidential ones are emptied.
    <b>Kept as proof:</b> the audit with your account number, without a name. A pause in reporting that still holds goes on until it is over.

    Messages older than 2 days in officers' chats cannot be taken back. Still in danger? Call <b>110</b>.
erase-in-office = You are still in office as { $titles }. Please ask an operator of the command centre to end that post first; then your data can be erased here.
erased =
    ✅ <b>Your data has been erased.</b> Reports under way are still handled, without your name.
    The history of this chat is in your Telegram; delete it yourself if you like. Should you need us again, press /start: we begin anew.
appeal-erased = ⚖️ Whoever objected has erased their data. There is nothing left to decide; the pause ends by itself.
still-muted = The earlier pause in reporting still holds until { $until } WITA, also after the data was erased. Emergencies can still be sent. Danger right now: call 110.
reminder-reporter-erased = 🗑 <b>The reporter has withdrawn their personal data</b> and can no longer be asked or told. The case goes on.
step-reporter-erased = the reporter has erased their data
case-emptied = (its content has been deleted)
button-empty = 🗑 Empty this report
button-empty-yes = 🗑 Yes, empty it
report-ask-empty = 🗑 <b>Empty this report?</b> Words, photos, place and the link to you are deleted at once, in officers' chats too as far as Telegram allows (2 days for photos and messages). It cannot be reopened afterwards. Number, kind, desa and times remain.
report-gone = This report has been emptied, or its data has been erased.
report-emptied = ✅ <b>{ $number }</b> has been emptied.
empty-when-ended = { $number } has not ended yet. Once it is closed or withdrawn it can be emptied.
own-data-profil = who you are to Kulkul
own-data-jabatan = posts you hold or held
own-data-draf = the report you are writing
own-data-laporan = your reports: words, attachments and every step; others are named by their post
own-data-saksi = reports of others that you saw too
own-data-siaran-dijawab = broadcasts you marked as read or agreed to
own-data-pemeriksaan = polling station check-ins you answered
own-data-situasi-aman = your reports that nothing happened
own-data-latihan = drills you were called to
own-data-jeda = times your reports were held back, why, and your objections
own-data-identitas-dibuka = when and to whom your name on a confidential report was opened
own-data-siaran-ditulis = broadcasts you wrote
own-data-penanganan = how many cases you held as an officer
own-data-kiriman-gagal = messages of yours that failed, as they came
own-data-audit = audit entries of what you did
own-data-pesan = messages of the bot to you that are still on record
own-data-about = A copy of your data at Kulkul. Times are WITA. "kunci" explains every part.
own-data-you = you
own-data-system = the system
own-data-officer = an officer
own-data-resident = another resident

audit-head = 🧾 <b>Who did what</b>
audit-chain-whole = 🔗 Chain unbroken, { $count } entries <code>{ $head }</code> (checked { $at })
audit-chain-unchecked = 🔗 The chain is being checked.
audit-fault = { $fault ->
    [changed] entry { $place } no longer says what was written
    [missing] entries are gone from number { $place } on
    [cut] entries are cut off at the end, from number { $place } on
    [added] an entry was put in, at number { $place }
   *[other] the end of the chain, number { $place }, was written anew
    }
audit-chain-broken = ⛔ <b>Chain broken</b>: { $fault } (checked { $at }). Change nothing: keep a backup, then run <code>kulkul doctor</code> on the server.
audit-broken =
    ⛔ <b>Somebody changed the audit</b>
    Its chain is broken: { $fault }. The database was changed past Kulkul.
    Please change nothing: keep a backup (<code>kulkul backup</code>), compare it with earlier ones, and tell your superiors. New entries are still kept. See /audit.
audit-no-rows = No entries.
audit-rows = { $count } entries, newest first; page { $page } of { $pages }
audit-line = <b>{ $at }</b> · { $actor }
    { $action }: { $subject }
audit-line-bare = <b>{ $at }</b> · { $actor }
    { $action }
audit-person = 👤 { $name }
audit-by-itself = Kulkul itself
audit-by-reporter = its reporter (not named)
audit-by-console = the server's administrator
audit-account = account { $id }
audit-since = from { $day }
audit-until = to { $day }
audit-count-planned = { $count } recipients
audit-count-count = { $count } rows
audit-count-reports = { $count } reports
audit-count-tries = { $count } times
audit-count-rounds = { $count } rounds
audit-count-days = { $count } days
button-audit-kinds = 🏷 Actions
button-audit-period = 📅 Period
button-audit-search = 🔍 Search
button-audit-all = ✖️ Everybody, every case
button-audit-file = ⬇️ Download
audit-which-kinds = 🧾 Which actions shall be shown?
audit-which-period = 🧾 Entries from when on?
audit-group-all = All actions
audit-group-identity = 🔓 Confidential identities
audit-group-posts = 👥 Posts and invitations
audit-group-files = ⬇️ Files
audit-group-mutes = 🔇 Mutes
audit-group-broadcasts = 📣 Broadcasts
audit-group-field = 🗳 Elections and field
audit-group-own = 🙋 Own data and choices
audit-group-system = ⚙️ System
audit-group-refused = 🚫 Refused
audit-period-1 = Today
audit-period-7 = 7 days
audit-period-30 = 30 days
audit-period-all = All of it
audit-search = 🔍 Write a case number (TBN-26-00042), or an officer's name, title or account number.
audit-search-nothing = 🔍 There is no such case or officer. Write the whole case number (TBN-26-00042), or part of a name or title.
audit-search-several = 🔍 { $count } fit. Who is meant?
audit-search-many = 🔍 { $count } fit; these are some of them. Write /audit with more of the name if the right one is missing.
audit-caption =
    🧾 <b>Who did what</b>: { $count } entries
    It says who did what: keep it safe, and do not pass it on. That you took it is written down as well.
audit-did-identity-asked = asked for a reporter's identity
audit-did-identity-approved = agreed to open a reporter's identity
audit-did-identity-refused = refused to open a reporter's identity
audit-did-identity-lapsed = a request for an identity lapsed; it was not opened
audit-did-appointed = appointed an officer
audit-did-post-changed = changed the name or title of a post
audit-did-post-ended = ended a post
audit-did-post-moved = moved a post
audit-did-operator-by-settings = became operator by KULKUL_OPERATORS
audit-did-invitation = made an invitation
audit-did-invitation-used = used an invitation
audit-did-invitation-revoked = revoked an invitation
audit-did-guessing = tried unknown invitation links
audit-did-roster-import = brought a roster in
audit-did-export = took cases as a file
audit-did-roster-export = took the roster as a file
audit-did-checkins-exported = took the polling stations' board as a file
audit-did-broadcast-unreached-listed = took the list of those a broadcast did not reach
audit-did-own-data = took their own data as a file
audit-did-audit-export = took the audit as a file
audit-did-muted = held back a reporter's new reports
audit-did-mute-appealed = an objection against a mute came in
audit-did-mute-kept = refused the objection; the mute goes on
audit-did-mute-lifted = lifted a mute
audit-did-broadcast-requested = asked for approval of a broadcast
audit-did-broadcast-changed = changed a broadcast
audit-did-broadcast-approved = approved a broadcast
audit-did-broadcast-refused = refused a broadcast
audit-did-broadcast-cancelled = cancelled a broadcast
audit-did-broadcast-running = began a broadcast
audit-did-broadcast-skipped = a broadcast was left out: too late
audit-did-broadcast-paused = paused a broadcast
audit-did-broadcast-resumed = resumed a broadcast
audit-did-broadcast-stopped = stopped a broadcast
audit-did-broadcast-resent = sent a broadcast again to those it had not reached
audit-did-broadcast-reminded = reminded those who had not answered a broadcast
audit-did-broadcast-ended = a broadcast ended
audit-did-election-import = brought an election in
audit-did-checkins-ended = ended the polling stations' check-ins
audit-did-drill = held a drill
audit-did-prone-set = marked a prone area
audit-did-prone-unset = unmarked a prone area
audit-did-posko-bound = bound a command-post group
audit-did-posko-let-go = let a command-post group go
audit-did-posko-lost = a command-post group is out of reach
audit-did-reminders-on = turned their own reminders on
audit-did-reminders-off = turned their own reminders off
audit-did-digest-on = turned their own digest on
audit-did-digest-off = turned their own digest off
audit-did-erased = erased their own data
audit-did-case-emptied = the contents of a report were erased
audit-did-settings = settings changed
audit-did-migrated = the database was upgraded
audit-did-backup = made a backup of the database
audit-did-person-unreachable = out of reach
audit-did-sealed-late = entries of the release before were sealed
audit-did-refused = was refused
