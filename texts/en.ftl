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
    I keep only your Telegram name, your reports and the places you send; only the officers who handle them see them. More: /privasi

    In danger now? Call <b>110</b> (free, 24 hours).
welcome-on-duty =
    Om Swastiastu, { $name } 🙏

    You are on duty as <b>{ $titles }</b>.
    Reports for you come to this chat: tap ✅ Accept, then ✔️ Settled when it is. 🗂 Tasks shows what is still open. You can also report, for yourself or for a resident.
    I keep only your Telegram name, your reports and the places you send; only the officers who handle them see them. More: /privasi

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
    /undang: a one-use link and QR code for a new officer; unused ones can be revoked.
    /pemilu: send an election's .toml file to this chat; the changes are shown first.
command-tugas = cases still open
command-aman = no incidents today
command-situasi = figures, map and open cases
command-siaran = send a broadcast
command-kesiapan = readiness of officers, and drills
command-tps = polling stations on voting day
command-ekspor = a file of the cases of 30 days
command-posko = command-post groups
command-undang = invite an officer by link and QR code
command-pemilu = elections and their files
command-rawan = prone areas
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
privacy =
    <b>Your data</b>
    Kept: your Telegram name and account number, language, village, and your reports with the photos, recordings and places you send.
    Used for: bringing a report to the officer in charge and keeping you informed.
    Seen by: the officers who handle that report. On a confidential report your name is not shown.
    Not asked for: identity numbers, pictures of identity cards, phone numbers. Please send no pictures of children or of victims of violence.
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
reporter-gone = The reporter has erased their data
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

## News for operators

hole = ⚠️ <b>{ $post }</b> is vacant or cannot be reached. { $number } went to <b>{ $holder }</b>.
officer-unreachable = ⚠️ <b>{ $titles }</b> cannot be reached through the bot (blocked it or deleted the account). Their cases have been passed on.
alert-refused = ⚠️ Telegram refused an alert about { $number }: { $reason }
rows-expired = ⚠️ { $count } messages were not sent because their time had passed.
update-failed = ⚠️ Something a person sent could not be processed and is kept: incident { $incident }.

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
bundle-line = { $sign } <b>{ $number }</b> · { $place } · { $at }
bundle-more = … and { $count } more: 🗂 Tasks
button-seen = 👁 Noted
case-seen = 👁 You have seen it, { $at } WITA.
reminder-waiting = ⏰ <b>Nobody has accepted it</b> since { $at } WITA. Please have a look 🙏
reminder-news = ⏰ <b>No news</b> since { $at } WITA. Reply to this card with a short word for the reporter, or tap ✔️ Settled. Without news the case goes back to waiting for somebody.
acceptance-over = ⌛ <b>Waiting again</b>, as there was no news since it was accepted. Tap ✅ Accept if you are still on it.
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
