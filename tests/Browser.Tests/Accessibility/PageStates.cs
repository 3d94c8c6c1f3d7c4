using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Every page of the portal in every state that looks different.</summary>
internal static class PageStates
{
    private const string Sam = "Sam Example";
    private const string Alex = PreparedPeople.OfTwo;
    private const string Mo = "Mo Exemplar";
    private const string Sasha = "Sasha Prototype";
    private const string Inspector = "Robin Specimen";
    private const string Dana = "Dana Dummyname";
    private const string Ari = "Ari Simulated";
    private const string Glen = "Glen Stencil";

    /// <summary>Somebody who has typed their password and sets up the rest.</summary>
    public const string Knows = "who knows their password";

    /// <summary>Somebody who came by a link and has nothing yet.</summary>
    public const string Invited = "who came by a link";

    /// <summary>Somebody who has typed their password and has all there is besides.</summary>
    public const string Proved = "who has proved their password";

    /// <summary>Somebody who has typed their password and has a passkey and no app.</summary>
    public const string ProvedPasskey = "who has a password and a passkey";

    /// <summary>Name, who looks at it, where, and what they press or do there.</summary>
    public static readonly IReadOnlyDictionary<string, (string? Person, string Path, Func<Visitor, Task>? Then)> All =
        new Dictionary<string, (string? Person, string Path, Func<Visitor, Task>? Then)>(StringComparer.Ordinal)
        {
            ["sign in"] = (null, "/sign-in", null),
            ["sign in, errors"] = (null, "/sign-in", visitor => visitor.Press("Sign in", exact: true)),
            ["sign in, refused"] = (null, "/sign-in", async visitor =>
            {
                await visitor.Type("E-mail address", "nobody@people.example");
                await visitor.Type("Password", "not the password");
                await visitor.Press("Sign in", exact: true);
            }),
            ["sign in, session over"] = (null, "/sign-in?to=/cases&ended=idle", null),
            ["code"] = (Proved, "/sign-in/code", null),
            ["code, errors"] = (Proved, "/sign-in/code", async visitor =>
            {
                await visitor.Type("Six-digit code", "000000");
                await visitor.Press("Continue");
            }),
            ["code, recovery"] = (Proved, "/sign-in/code?use=recovery-code", null),
            ["code, passkey alone"] = (ProvedPasskey, "/sign-in/code", null),
            ["no membership"] = (null, "/sign-in/no-membership", null),
            ["history"] = (Inspector, "/account/history", null),
            ["history, of a member"] = (Glen, "/organisations/{police}/members/{inspector}/sign-ins", null),
            ["history, of a member, none"] = (Glen, "/organisations/{police}/members/{dana}/sign-ins", null),
            ["enter"] = (null, "/enter", null),
            ["help with signing in"] = (null, "/sign-in/help", null),
            ["help with signing in, errors"] = (null, "/sign-in/help", visitor => visitor.Press("Ask for help")),
            ["help with signing in, asked"] = (null, "/sign-in/help?asked=true", null),
            ["help somebody back in"] = (Glen, "/organisations/{police}/members/{lee}/recovery", null),
            ["help somebody back in, errors"] = (Glen, "/organisations/{police}/members/{lee}/recovery", visitor => visitor.Press("Make the link")),
            ["help somebody back in, made"] = (Glen, "/organisations/{police}/members/{wren}/recovery", async visitor =>
            {
                await visitor.Tick("Their password");
                await visitor.Tick("I give it to them myself");
                await visitor.Press("Make the link");
            }),
            ["help somebody back in, never signed in"] = (Glen, "/organisations/{police}/members/{sam}/recovery", null),
            ["recovery, password, errors"] = (null, "{forgotten}", visitor => visitor.Press("Set the password", exact: true)),
            ["recovery, waiting"] = (null, "{lost}", null),
            ["recovery, second factor"] = (null, "{waited}", null),
            ["recovery, dead link"] = (null, "/recovery/nonsense/nonsense", null),
            ["recovery, done"] = (null, "/recovery/done", null),
            ["first administrator, dead link"] = (null, "/first/nonsense", null),
            ["home, being helped back in"] = ("Wren Fictional", "/", null),
            ["was it you"] = ("Wren Fictional", "/account/recovery", null),
            ["was it you, nothing"] = (Sam, "/account/recovery", null),
            ["set up"] = (Knows, "/sign-in/set-up", null),
            ["set up, by a link"] = (Invited, "/sign-in/set-up", null),
            ["set up, password, errors"] = (Invited, "/sign-in/set-up/password", async visitor =>
            {
                await visitor.Type("Password", "Yusuf2024");
                await visitor.Press("Continue");
            }),
            ["set up, app"] = (Knows, "/sign-in/set-up/app", null),
            ["set up, app, errors"] = (Knows, "/sign-in/set-up/app", async visitor =>
            {
                await visitor.Page.GetByText("I cannot show the picture to the app").ClickAsync();
                await visitor.Type("The six digits", "000000");
                await visitor.Press("Continue");
            }),
            ["account"] = (Inspector, "/account?changed=password", null),
            ["account, one passkey"] = ("Jo Placeholder", "/account", null),
            ["account, demonstration"] = (Mo, "/account", null),
            ["password"] = (Inspector, "/account/password", null),
            ["password, errors"] = (Inspector, "/account/password", async visitor =>
            {
                await visitor.Type("New password", "specimen-police-qwerty");
                await visitor.Press("Change the password");
            }),
            ["authenticator"] = (Inspector, "/account/authenticator", null),
            ["authenticator, no password"] = ("Jo Placeholder", "/account/authenticator", null),
            ["recovery codes"] = ("Nic Facsimile", "/account/recovery-codes", null),
            ["recovery codes, new"] = (Inspector, "/account/recovery-codes", visitor => visitor.Press("Make ten new codes")),
            ["passkeys"] = (Inspector, "/account/passkeys?what=added", null),
            ["passkeys, only one"] = ("Jo Placeholder", "/account/passkeys", null),
            ["passkeys, none"] = ("Nic Facsimile", "/account/passkeys", null),
            ["no such page"] = (Sam, "/no-such-page", null),
            ["home, with work"] = (Sam, "/", null),
            ["home, nothing waits"] = ("Pat Mockup", "/", null),
            ["home, no case work"] = ("Kit Instance", "/", null),
            ["home, my team's"] = (Sam, "/?of=team", null),
            ["home, to answer"] = (Mo, "/?of=team&show=toanswer", null),
            ["home, nothing late"] = ("Pat Mockup", "/?show=late", null),
            ["home, supervisor"] = (Inspector, "/", null),
            ["home, live"] = (Mo, "/", async visitor =>
            {
                var live = LivePart.Of(visitor.Page);
                await visitor.Page.ReloadAsync();
                await live.IsUp();
            }),
            ["home, signatory"] = ("Lou Fabricated", "/", null),
            ["alerts"] = (Inspector, "/alerts", null),
            ["alerts, worker"] = (Mo, "/alerts", null),
            ["alerts, none"] = ("Pat Mockup", "/alerts", null),
            ["alerts, partnership"] = (Ari, "/alerts", null),
            ["alerts, no referrals"] = (Dana, "/alerts", null),
            ["e-mail"] = (Sam, "/alerts/choices", null),
            ["mails written down"] = (Sam, "/development/mails", null),
            ["e-mail, errors"] = (Sam, "/alerts/choices", async visitor =>
            {
                await visitor.Tick("When something comes");
                await visitor.Press("Keep my choice");
            }),
            ["cases"] = (Sam, "/cases", null),
            ["cases, none"] = ("Pat Mockup", "/cases", null),
            ["open a case"] = (Sam, "/cases/open", null),
            ["open a case, errors"] = (Sam, "/cases/open", visitor => visitor.Press("Open the case")),
            ["open a case, consent given"] = (Sam, "/cases/open", visitor => visitor.Tick("They agreed")),
            ["start a case"] = (Sam, "/cases/start", null),
            ["start a case, errors"] = (Sam, "/cases/start", visitor => visitor.Press("Save and continue")),
            ["start a case, contact"] = (Sam, "/cases/start", visitor => Begin(visitor, "contact")),
            ["start a case, check, missing"] = (Sam, "/cases/start", visitor => Begin(visitor, "check")),
            ["cases, not finished"] = (Sam, "/cases/start", async visitor =>
            {
                await visitor.Type("Title of the case", "Begun and left");
                await visitor.Press("Save and finish later");
            }),
            ["case"] = (Sam, "/cases/{case}", null),
            ["case, history"] = (Sam, "/cases/{recorded}/history", null),
            ["subject"] = (Sam, "/cases/{case}/subject", null),
            ["subject, errors"] = (Sam, "/cases/{case}/subject", async visitor =>
            {
                await visitor.Type("Name, or what they wish to be called", "");
                await visitor.TypeDate("Date of birth", 31, 2, 2026);
                await visitor.Press("Save the person");
            }),
            ["contact"] = (Sam, "/cases/{case}/contact", null),
            ["contact, changed meanwhile"] = (Sam, "/cases/{case}/contact", async visitor =>
            {
                await visitor.Type("Number, e-mail address or person", "01632 960 789");
                await Stale(visitor, "Save the safe contact");
            }),
            ["address, referred"] = (Sam, "/cases/{referred}/address", null),
            ["address, errors"] = (Sam, "/cases/{case}/address", async visitor =>
            {
                await visitor.Type("Address", "");
                await visitor.Press("Save the address");
            }),
            ["incident, new"] = (Sam, "/cases/{case}/incidents/new", null),
            ["incident, new, errors"] = (Sam, "/cases/{case}/incidents/new", visitor => visitor.Press("Add the incident")),
            ["incident, correcting, errors"] = (Sam, "/cases/{case}/incidents/1", visitor => visitor.Press("Save the correction")),
            ["risk"] = (Inspector, "/cases/{case}/risk", null),
            ["risk, lowered by a worker"] = (Sam, "/cases/{case}/risk", async visitor =>
            {
                await visitor.Tick("Standard");
                await visitor.Type("Why this level", "Quiet since");
                await visitor.Press("Save the risk");
            }),
            ["tell partners"] = (Sam, "/cases/{referred}/tell", null),
            ["tell partners, none"] = (Sam, "/cases/{case}/tell", null),
            ["as a partner sees it"] = (Sam, "/cases/{case}/as/{council}?purpose=Housing", null),
            ["as a partner sees it, referred"] = (Sam, "/cases/{referred}/as/{council}?purpose=Housing", null),
            ["as a partner sees it, nothing"] = (Sam, "/cases/{case}/as/{commissioner}", null),
            ["conflict, another partner"] = (Sam, "/cases/{recorded}/conflict", async visitor =>
            {
                await visitor.Type("Why are they too near to it?", "Typed before the partner was changed");
                await visitor.Page.GetByLabel("Where do they work?", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Derby City Council" });
                await visitor.Press("Show who works there");
            }),
            ["case, officer barred, supervisor"] = (Inspector, "/cases/{closed}", null),
            ["lift in place, errors"] = (Inspector, "/cases/{closed}", async visitor =>
            {
                await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Lift in their place" }).First.ClickAsync();
                await visitor.Press("Lift it in their place");
            }),
            ["audit, lifted in place"] = (Dana, "/audit/{lifted}", null),
            ["case, much recorded"] = (Sam, "/cases/{recorded}", null),
            ["case, supervisor, asked by another"] = (Inspector, "/cases/{recorded}", null),
            ["cases, supervisor"] = (Inspector, "/cases", null),
            ["consent, nothing asked"] = (Sam, "/cases/{case}/consent", null),
            ["consent, all of it"] = (Sam, "/cases/{recorded}/consent", OpenAll),
            ["consent, errors"] = (Sam, "/cases/{recorded}/consent", async visitor =>
            {
                await visitor.Page.Locator("[name='Consent.Purposes']:checked").First.UncheckAsync();
                await visitor.Press("Record what they agreed to");
            }),
            ["consent, changed meanwhile"] = (Sam, "/cases/{recorded}/consent", async visitor =>
            {
                await visitor.Type("How they were asked (optional)", "By letter");
                await Stale(visitor, "Record what they agreed to");
            }),
            ["consent, taken back, errors"] = (Sam, "/cases/{recorded}/withdraw-consent", visitor => visitor.Press("Record that they took it back")),
            ["wishes"] = (Sam, "/cases/{recorded}/wishes", OpenAll),
            ["wishes, changed meanwhile"] = (Sam, "/cases/{recorded}/wishes", async visitor =>
            {
                await visitor.Type("What they want (optional)", "Something else");
                await Stale(visitor, "Record what they want");
            }),
            ["conflict"] = (Sam, "/cases/{recorded}/conflict", null),
            ["conflict, errors"] = (Sam, "/cases/{recorded}/conflict", visitor => visitor.Press("Close the case to them")),
            ["override, asking"] = (Sam, "/cases/{recorded}/override", null),
            ["override, asking, errors"] = (Sam, "/cases/{recorded}/override", visitor => visitor.Press("Ask a supervisor to approve it")),
            ["overrides to decide"] = (Inspector, "/cases/overrides", null),
            ["overrides to decide, none"] = ("Sasha Prototype", "/cases/overrides", null),
            ["override, deciding"] = (Inspector, "/cases/{recorded}", visitor => visitor.Follow("Approve or refuse it for Derby City Council")),
            ["override, deciding, errors"] = (Inspector, "/cases/{recorded}", async visitor =>
            {
                await visitor.Follow("Approve or refuse it for Derby City Council");
                await visitor.Press("Record my decision");
            }),
            ["override, person told, errors"] = (Sam, "/cases/{approved}", async visitor =>
            {
                await visitor.Follow("Record whether the person was told of Derby City Council");
                await visitor.Press("Record it");
            }),
            ["override, asking for a draft"] = (Sam, "/referrals/{needing}/check", visitor => visitor.Follow("Ask to share without their agreement")),
            ["overrides in force"] = (Inspector, "/cases/overrides/audit", null),
            ["overrides in force, none"] = ("Sasha Prototype", "/cases/overrides/audit", null),
            ["override, still needed, errors"] = (Inspector, "/cases/{approved}", async visitor =>
            {
                await visitor.Follow("Say whether it is still needed for Derby City Council");
                await visitor.Tick("Yes");
                await visitor.Press("Record it");
            }),
            ["override, ending, errors"] = (Inspector, "/cases/{approved}", async visitor =>
            {
                await visitor.Follow("End it for Derby City Council");
                await visitor.Press("End it for Derby City Council");
            }),
            ["case, override ended"] = (Inspector, "/cases/{ended}", null),
            ["overrides in force, data protection officer"] = (Dana, "/audit/overrides", null),
            ["restrictions"] = (Dana, "/restrictions", null),
            ["restrictions, no such case"] = (Dana, "/restrictions?case=C-999999", null),
            ["restrictions of a case"] = (Dana, "/restrictions/{recorded}", null),
            ["restrictions of a case, none"] = (Dana, "/restrictions/{case}", null),
            ["erase, find"] = (Dana, "/erasure", null),
            ["erase, find, no such case"] = (Dana, "/erasure?case=C-999999", null),
            ["erase"] = (Dana, "/erasure/{case}", null),
            ["erase, errors"] = (Dana, "/erasure/{case}", visitor => visitor.Press("Continue")),
            ["erase, one erased already"] = (Dana, "/erasure/{erased}", null),
            ["erase, check"] = (Dana, "/erasure/{erased}/check?person=subject&ground=RightToErasure", null),
            ["erase, check, suspect"] = (Dana, "/erasure/{case}/check?person=suspect-1&ground=CourtOrder", null),
            ["erase, check, changed meanwhile"] = (Dana, "/erasure/{case}/check?person=subject&ground=CourtOrder", visitor => Stale(visitor, "Erase the person this case is about")),
            ["erase, done"] = (Dana, "/erasure/{erased}/done?person=suspect-1", null),
            ["case, erased"] = (Sam, "/cases/{nobody}", null),
            ["case, erased, history"] = (Sam, "/cases/{nobody}/history", null),
            ["referral, erased, recipient"] = (Mo, "/referrals/{referral of nobody}", null),
            ["referral, erased, sender"] = (Sam, "/referrals/{referral of nobody}", null),
            ["restrict"] = (Dana, "/restrictions/{case}/set", visitor => visitor.Tick("Only certain parts")),
            ["restrict, errors"] = (Dana, "/restrictions/{case}/set", visitor => visitor.Press("Keep them from it")),
            ["lift, errors"] = (Dana, "/restrictions/{recorded}", async visitor =>
            {
                await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Lift for" }).First.ClickAsync();
                await visitor.Press("Lift the restriction");
            }),
            ["audit"] = (Dana, "/audit", null),
            ["audit, no such record"] = (Dana, "/audit?record=R-999999", null),
            ["audit of a record"] = (Dana, "/audit/{sent}", null),
            ["matrix"] = (Sam, "/cases/{case}/sharing", null),
            ["matrix, why"] = (Sam, "/cases/{case}/sharing?purpose=Housing", visitor => visitor.Page.Locator("td a").First.ClickAsync()),
            ["referrals received"] = (Mo, "/referrals", null),
            ["referrals received, none"] = ("Pat Mockup", "/referrals", null),
            ["referrals received, filtered"] = (Mo, "/referrals?status=waiting&status=declined&urgency=within24hours&order=leasttimeleft", null),
            ["referrals received, nothing matches"] = (Mo, "/referrals?status=finished&strand=age", null),
            ["referrals received, address not understood"] = (Mo, "/referrals?status=nonsense&after=R-1", null),
            ["referrals, no reference"] = (Mo, "/referrals?find=somebody", null),
            ["referrals sent"] = (Sam, "/referrals?side=sent", null),
            ["drafts"] = (Sam, "/referrals?side=drafts", null),
            ["drafts, none"] = ("Pat Mockup", "/referrals?side=drafts", null),
            ["to whom"] = (Sam, "/referrals/{started}/to", visitor => visitor.Page.Locator("summary").First.ClickAsync()),
            ["to whom, found by a word"] = (Sam, "/referrals/{started}/to?find=support", null),
            ["to whom, nobody found"] = (Sam, "/referrals/{started}/to?find=submarines", null),
            ["to whom, purpose known"] = (Sam, "/referrals/{written}/to", null),
            ["to whom, error"] = (Sam, "/referrals/{started}/to", visitor => visitor.Press("Save and continue")),
            ["ask"] = (Sam, "/referrals/{written}/ask", null),
            ["ask, immediate"] = (Sam, "/referrals/{written}/ask", visitor => visitor.Tick("Within an hour")),
            ["ask, changed meanwhile"] = (Sam, "/referrals/{written}/ask", async visitor =>
            {
                await visitor.Type("Why now", "Typed while the other window was saved, and so long that it takes more than one line on a telephone");
                await visitor.Tick("Within 24 hours");
                await visitor.Tick("Get this person support");
                await visitor.Page.Locator("main [name=seen]").EvaluateAsync("field => { field.value = '99' }");
                await visitor.Press("Save and continue");
            }),
            ["shown"] = (Sam, "/referrals/{written}/shown", null),
            ["shown, more than usual"] = (Sam, "/referrals/{written}/shown", async visitor =>
            {
                var live = LivePart.Of(visitor.Page);
                await visitor.Page.ReloadAsync();
                await live.IsUp();
                await visitor.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("more");
                await Assertions.Expect(visitor.Page.Locator("#widened-risk")).ToBeVisibleAsync();
            }),
            ["shown, nobody chosen"] = (Sam, "/referrals/{started}/shown", null),
            ["shown, changed meanwhile"] = (Sam, "/referrals/{written}/shown", async visitor =>
            {
                await visitor.Page.GetByLabel("Risk assessment", new() { Exact = true }).SelectOptionAsync("less");
                await Stale(visitor, "Save and continue");
            }),
            ["shown, needs an override"] = (Sam, "/referrals/{needing}/shown", null),
            ["check, needs an override"] = (Sam, "/referrals/{needing}/check", null),
            ["check, waits for approval"] = (Sam, "/referrals/{waiting}/check", null),
            ["check, open questions"] = (Sam, "/referrals/{started}/check", null),
            ["check, name in the summary"] = (Sam, "/referrals/{careless}/check", null),
            ["shown, name in the summary"] = (Sam, "/referrals/{careless}/shown", null),
            ["check, ready"] = (Sam, "/referrals/{written}/check", null),
            ["check, changed meanwhile"] = (Sam, "/referrals/{written}/check", async visitor =>
            {
                await visitor.Page.Locator("main [name=seen]").EvaluateAsync("field => { field.value = '99' }");
                await visitor.Press("Send to Derby City Council");
            }),
            ["sent"] = (Sam, "/referrals/{sent}/sent", null),
            ["referral, sender, waiting"] = (Sam, "/referrals/{sent}", null),
            ["referral, sender, accepted"] = (Sam, "/referrals/{accepted}", null),
            ["referral, sender, declined"] = (Sam, "/referrals/{declined}", null),
            ["referral, recipient, waiting"] = (Mo, "/referrals/{sent}", null),
            ["referral, recipient, accepted"] = (Mo, "/referrals/{accepted}", null),
            ["referral, recipient, declined"] = (Mo, "/referrals/{declined}", null),
            ["home, recipient"] = (Mo, "/", null),
            ["accept"] = (Mo, "/referrals/{sent}/accept", null),
            ["accept, changed meanwhile"] = (Mo, "/referrals/{sent}/accept", async visitor =>
            {
                await visitor.Page.Locator("main [name=seen]").EvaluateAsync("field => { field.value = '99' }");
                await visitor.Press("Accept the referral");
            }),
            ["decline"] = (Mo, "/referrals/{sent}/decline", null),
            ["decline, errors"] = (Mo, "/referrals/{sent}/decline", visitor => visitor.Press("Decline and tell")),
            ["ask a question"] = (Mo, "/referrals/{sent}/ask-question", null),
            ["referral, sender, questioned"] = (Sam, "/referrals/{questioned}", null),
            ["reply"] = (Sam, "/referrals/{questioned}/reply", null),
            ["withdraw, errors"] = (Sam, "/referrals/{sent}/withdraw", visitor => visitor.Press("Withdraw the referral")),
            ["first contact, errors"] = (Mo, "/referrals/{accepted}/first-contact", visitor => visitor.Press("Record the contact")),
            ["complete, errors"] = (Mo, "/referrals/{accepted}/complete", visitor => visitor.Press("Complete and tell")),
            ["end"] = (Mo, "/referrals/{accepted}/end", null),
            ["recall"] = (Inspector, "/referrals/{accepted}/recall", null),
            ["referral, sender, recalled"] = (Inspector, "/referrals/{recalled}", null),
            ["referral, recipient, recalled"] = (Mo, "/referrals/{recalled}", null),
            ["claim"] = (Mo, "/referrals/{sent}/claim", null),
            ["reassign"] = (Inspector, "/referrals/{accepted}/reassign", null),
            ["reassign, errors"] = (Inspector, "/referrals/{accepted}/reassign", visitor => visitor.Press("Give it to this colleague")),
            ["reassign, one's own, a colleague away"] = (Mo, "/referrals/{covered}/reassign", null),
            ["referral, recipient, its worker away"] = (Sasha, "/referrals/{covered}", null),
            ["referrals received, covering"] = (Sasha, "/referrals?owner=mine", null),
            ["drafts, filters kept"] = (Sam, "/referrals?side=drafts&status=waiting&owner=mine", null),
            ["away, nothing stated"] = (Sam, "/absence", null),
            ["away, errors"] = (Sam, "/absence", async visitor =>
            {
                await visitor.TypeDate("First day away", 31, 2, 2026);
                await visitor.Press("Save");
            }),
            ["away, and who covers too"] = (Mo, "/absence", null),
            ["away, supervisor, covering"] = (Sasha, "/absence", null),
            ["away, changed meanwhile"] = (Mo, "/absence", async visitor =>
            {
                await visitor.Page.Locator("main form:has(#from) [name=seen]").EvaluateAsync("field => { field.value = '99' }");
                await visitor.TypeDate("Last day away", 1, 1, 2020);
                await visitor.Press("Save");
            }),
            ["who is away"] = (Sasha, "/absences", null),
            ["who is away, nobody"] = (Inspector, "/absences", null),
            ["a colleague away"] = (Sasha, "/absences/{mo}", null),
            ["update"] = (Sam, "/referrals/{accepted}/update", null),
            ["update, errors"] = (Sam, "/referrals/{accepted}/update", visitor => visitor.Press("Show me what they will see")),
            ["update, shown"] = (Sam, "/referrals/{accepted}/update", async visitor =>
            {
                await visitor.Type("What has changed", "They have moved");
                await visitor.Type("Summary for everybody there", "Another address");
                await visitor.Tick("Address");
                await visitor.Press("Show me what they will see");
            }),
            ["referral, sender, updated"] = (Sam, "/referrals/{updated}", visitor => visitor.Page.Locator("summary").Last.ClickAsync()),
            ["referral, recipient, updated"] = (Mo, "/referrals/{updated}", null),
            ["referral, supervisor, something raised"] = (Inspector, "/referrals/{declined}", null),
            ["home, something raised"] = (Inspector, "/", null),
            ["destruction"] = (Mo, "/referrals/{recalled}/destruction", null),
            ["agreements"] = (Inspector, "/agreements", null),
            ["agreement, two versions, signatory"] = (Inspector, "/agreements/{agreement}", null),
            ["agreement, two versions, nothing to do"] = (Sam, "/agreements/{agreement}", null),
            ["agreement, suspended, partnership"] = (Ari, "/agreements/{suspended}", null),
            ["agreement, data protection officer"] = (Dana, "/agreements/{agreement}", null),
            ["sign"] = (Inspector, "/agreements/{agreement}/sign", visitor => visitor.Page.Locator("main summary").ClickAsync()),
            ["suspend an agreement, errors"] = (Ari, "/agreements/{agreement}/suspend", visitor => visitor.Press("Suspend all sharing under it")),
            ["resume an agreement"] = (Ari, "/agreements/{suspended}/resume", null),
            ["suspend a party, errors"] = (Dana, "/agreements/{agreement}/parties/{police}/suspend", visitor => visitor.Press("Suspend sharing of")),
            ["resume a party"] = (Ari, "/agreements/{suspended}/parties/{council}/resume", null),
            ["review an agreement, errors"] = (Ari, "/agreements/{agreement}/review", visitor => visitor.Press("Record the review")),
            ["directory"] = (Sam, "/directory", null),
            ["directory, filtered"] = (Sam, "/directory?kind=FaithGroup&area=E06000015", null),
            ["directory, none"] = (Sam, "/directory?kind=FaithGroup&area=E06000017", null),
            ["partner"] = (Sam, "/directory/{council}", null),
            ["my organisation"] = (Glen, "/organisations/{police}", null),
            ["organisation, saved"] = (Ari, "/organisations/{council}?saved=true", null),
            ["member"] = (Glen, "/organisations/{police}/members/{sam}", null),
            ["member, errors"] = (Glen, "/organisations/{police}/members/{sam}", async visitor =>
            {
                await visitor.TypeDate("Vetted until", 31, 2, 2026);
                await visitor.Press("Save");
            }),
            ["member, changed meanwhile"] = (Glen, "/organisations/{police}/members/{sam}", async visitor =>
            {
                await visitor.Page.Locator("main [name=seen]").EvaluateAsync("field => { field.value = '99' }");
                await visitor.Type("Job title", "Typed meanwhile");
                await visitor.Press("Save");
            }),
            ["capacity, errors"] = (Glen, "/organisations/{police}/capacity", async visitor =>
            {
                await visitor.Type("Open referrals at a time (optional)", "many");
                await visitor.Press("Save");
            }),
            ["agreements, partnership"] = (Ari, "/agreements", null),
            ["all agreements"] = (Ari, "/agreements/all", null),
            ["all agreements, nothing matches"] = (Ari, "/agreements/all?standing=Expired&review=due", null),
            ["draft an agreement"] = (Ari, "/agreements/new", null),
            ["draft an agreement, errors"] = (Ari, "/agreements/new", async visitor =>
            {
                await visitor.TypeDate("When must it be reviewed?", 31, 2, 2027);
                await visitor.Press("Save and continue");
            }),
            ["draft, title, changed meanwhile"] = (Ari, "/agreements/{begun}/draft/title", async visitor =>
            {
                await visitor.Type("What is the agreement called?", "Typed meanwhile");
                await Stale(visitor, "Save and continue");
            }),
            ["draft, parties, none yet"] = (Ari, "/agreements/{begun}/draft/parties", null),
            ["draft, parties, found"] = (Ari, "/agreements/{revised}/draft/parties?find=council&kind=Council", null),
            ["draft, directions, none yet"] = (Ari, "/agreements/{begun}/draft/terms", null),
            ["draft, directions"] = (Ari, "/agreements/{revised}/draft/terms", null),
            ["draft, direction"] = (Ari, "/agreements/{revised}/draft/terms/1", null),
            ["draft, direction, errors"] = (Ari, "/agreements/{begun}/draft/terms/new", visitor => visitor.Press("Save this direction")),
            ["draft, check, still to do"] = (Ari, "/agreements/{begun}/draft", null),
            ["draft, check, next version"] = (Ari, "/agreements/{revised}/draft", null),
            ["draft, thrown away"] = (Ari, "/agreements/{begun}/draft/discard", null),
            ["revise"] = (Ari, "/agreements/{agreement}/revise", null),
            ["join, errors"] = (Ari, "/agreements/{agreement}/join", visitor => visitor.Press("Add them to the agreement")),
            ["directory, partnership, found"] = (Ari, "/directory?find=support", null),
            ["directory, no such service"] = (Sam, "/directory?find=nothing+of+the+kind", null),
            ["register a partner"] = (Ari, "/organisations/new", visitor => visitor.Tick("Only in these districts")),
            ["register a partner, errors"] = (Ari, "/organisations/new", visitor => visitor.Press("Register the partner")),
            ["profile"] = (Glen, "/organisations/{police}/profile", null),
            ["profile, partnership, changed meanwhile"] = (Ari, "/organisations/{council}/profile", async visitor =>
            {
                await visitor.Type("What does it do?", "Typed meanwhile");
                await Stale(visitor, "Save");
            }),
            ["add a member, errors"] = (Glen, "/organisations/{police}/members/new", visitor => visitor.Press("Add to Derbyshire Constabulary")),
            ["add a member, namesake"] = (Glen, "/organisations/{police}/members/new", async visitor =>
            {
                await visitor.Type("Name", "Sam Example");
                await visitor.Press("Add to Derbyshire Constabulary");
            }),
            ["end a membership"] = (Glen, "/organisations/{police}/members/{sam}/end", null),
            ["end a membership, the only one"] = (Ari, "/organisations/{council}", async visitor =>
            {
                await visitor.Follow("Change Sasha Prototype");
                await visitor.Follow("Sasha Prototype has left or is leaving");
            }),
            ["invite somebody, errors"] = (Glen, "/organisations/{police}/invitations/new", async visitor =>
            {
                await visitor.Type("E-mail the link to (optional)", "nobody");
                await visitor.Press("Make the invitation");
            }),
            ["invitation, just made"] = (Glen, "/organisations/{police}/invitations/new", async visitor =>
            {
                await visitor.Type("Job title", "Community engagement and reassurance officer for the neighbourhoods of Normanton and Pear Tree");
                await visitor.Tick("Practitioner");
                await visitor.Type("E-mail the link to (optional)", "somebody.invented@example.org");
                await visitor.Press("Make the invitation");
            }),
            ["invitation, waiting"] = (Glen, "/organisations/{police}/invitations/{waiting-invitation}", null),
            ["let a member sign in"] = (Glen, "/organisations/{police}/members/{sam}/invite", null),
            ["my organisation, with invitations"] = (Glen, "/organisations/{police}", null),
            ["invited"] = (null, "{invitation}", null),
            ["invited, errors"] = (null, "{invitation}", async visitor =>
            {
                await visitor.Tick("With a password and a code");
                await visitor.Type("Choose a password", "too short");
                await visitor.Press("Continue");
            }),
            ["invited, member"] = (null, "{member-invitation}", null),
            ["invited, signed in"] = (Mo, "{invitation}", null),
            ["invited, for somebody else"] = (Mo, "{member-invitation}", null),
            ["invited, link of no use"] = (null, "/invitation/{police}/{police}/nothing", null),
            ["ask to join"] = (null, "/join", null),
            ["ask to join, errors"] = (null, "/join", visitor => visitor.Press("Ask to join")),
            ["ask to join, received"] = (null, "/join/received?reference=J-3001", null),
            ["requests to join"] = (Ari, "/join-requests", null),
            ["request to join"] = (Ari, "/join-requests/{asked}", null),
            ["request to join, approving"] = (Ari, "/join-requests/{asked}/approve", null),
            ["request to join, approving, errors"] = (Ari, "/join-requests/{asked}/approve", visitor => visitor.Press("Register it and make the invitation")),
            ["request to join, declining, errors"] = (Ari, "/join-requests/{asked}/decline", visitor => visitor.Press("Decline the request")),
            ["home, organisations ask to join"] = (Ari, "/", null),
            ["devices"] = (Sam, "/account/devices", null),
            ["devices, signed out"] = (Alex, "/account/devices?ended=others", null),
            ["for whom, one organisation"] = (Sam, "/account/organisation", null),
            ["for whom, two organisations"] = (Alex, "/account/organisation", null),
            ["for whom, form of the other"] = (Alex, "/account/organisation?to=%2Fcases&shown-for={police}", null),
            ["show that it is you"] = (Inspector, "/sign-in/again?to=%2Freferrals%3Fparked%3Dit", null),
            ["session, ends soon"] = (Sam, "/cases/open", visitor => Left(visitor, 118, mayStay: true)),
            ["session, eight hours"] = (Sam, "/cases/open", visitor => Left(visitor, 61, mayStay: false)),
            ["session, over"] = (Sam, "/cases/open", async visitor =>
            {
                await visitor.Type("Title of the case", "Typed before");
                await Left(visitor, 0, mayStay: false);
            }),
            ["left behind"] = (Inspector, "/referrals/left-behind", null),
            ["left behind, errors"] = (Inspector, "/referrals/left-behind", visitor => visitor.Press("Give what is ticked")),
            ["confirm staff"] = (Glen, "/organisations/{police}/attest", null),
            ["confirm staff, errors"] = (Glen, "/organisations/{police}/attest", async visitor =>
            {
                await visitor.Tick("Has left: Sam Example");
                await visitor.Tick("Roles or dates must change: Sam Example");
                await visitor.Press("Confirm who works here");
            }),
            ["confirm staff, some left"] = (Glen, "/organisations/{police}/attest", async visitor =>
            {
                await visitor.Tick("Has left: Dana Dummyname");
                await visitor.Tick("Has left: Sam Example");
                await visitor.Tick("I have gone through everybody on this list. Whoever is not ticked as having left still works here");
                await visitor.Press("Confirm who works here");
            }),
            ["who has confirmed their staff"] = (Ari, "/attestations", null),
            ["home, partnership administrator"] = (Ari, "/", null),
            ["home, administrator"] = (Glen, "/", null),
            ["home, out of date"] = (PreparedStaff.Lapsed, "/", null),
            ["closed page, out of date"] = (PreparedStaff.Lapsed, "/cases", null),
            ["home, dates are near"] = (PreparedStaff.Near, "/", null),
            ["left behind, nothing"] = ("Sasha Prototype", "/referrals/left-behind", null),
        };

    private static async Task OpenAll(Visitor visitor)
    {
        foreach (var summary in await visitor.Page.Locator("main summary").AllAsync())
            await summary.EvaluateAsync("summary => { summary.parentElement.open = true }");
    }

    // As if so much were left of the session.
    private static async Task Left(Visitor visitor, int seconds, bool mayStay)
    {
        var whose = await visitor.Page.Locator("#session-warning").GetAttributeAsync("data-whose");
        await visitor.Page.RouteAsync("**/session/left", route => route.FulfillAsync(new() { Json = new { seconds, mayStay, line = "", whose } }));
        await visitor.Page.EvaluateAsync("() => { document.dispatchEvent(new Event('visibilitychange')) }");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alertdialog)).ToBeVisibleAsync();
    }

    private static async Task Begin(Visitor visitor, string step)
    {
        await visitor.Type("Title of the case", "Begun a moment ago");
        await visitor.Type("Name, or what they wish to be called", "A. N. Invented");
        await visitor.TypeDate("Date of birth", 4, 5, 1988);
        await visitor.Press("Save and continue");
        await visitor.Page.GotoAsync(visitor.Page.Url.Replace("step=contact", $"step={step}", StringComparison.Ordinal));
    }

    private static async Task Stale(Visitor visitor, string button)
    {
        await visitor.Page.Locator("main [name=seen]").EvaluateAsync("field => { field.value = '99' }");
        await visitor.Press(button);
    }
}
