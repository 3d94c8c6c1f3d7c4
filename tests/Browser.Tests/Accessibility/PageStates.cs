using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Every page of the portal in every state that looks different.</summary>
internal static class PageStates
{
    private const string Sam = "Sam Example";
    private const string Mo = "Mo Exemplar";
    private const string Inspector = "Robin Specimen";

    /// <summary>Name, who looks at it, where, and what they press or do there.</summary>
    public static readonly IReadOnlyDictionary<string, (string? Person, string Path, Func<Visitor, Task>? Then)> All =
        new Dictionary<string, (string? Person, string Path, Func<Visitor, Task>? Then)>(StringComparer.Ordinal)
        {
            ["sign in"] = (null, "/sign-in", null),
            ["enter"] = (null, "/enter", null),
            ["no such page"] = (Sam, "/no-such-page", null),
            ["home, with work"] = (Sam, "/", null),
            ["home, nothing waits"] = ("Pat Mockup", "/", null),
            ["home, no case work"] = ("Kit Instance", "/", null),
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
            ["case"] = (Sam, "/cases/{case}", null),
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
            ["to whom"] = (Sam, "/referrals/{started}/to", visitor => visitor.Page.Locator("summary").ClickAsync()),
            ["to whom, error"] = (Sam, "/referrals/{started}/to", visitor => visitor.Press("Save and continue")),
            ["ask"] = (Sam, "/referrals/{written}/ask", null),
            ["ask, immediate"] = (Sam, "/referrals/{written}/ask", visitor => visitor.Tick("Within an hour")),
            ["ask, changed meanwhile"] = (Sam, "/referrals/{written}/ask", async visitor =>
            {
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
        };
}
