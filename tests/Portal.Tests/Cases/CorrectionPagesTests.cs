using Partnership.Contracts.Kernel;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>The pages on which a part of a case is recorded anew.</summary>
[Collection(PortalsCollection.Name)]
public sealed class CorrectionPagesTests(Portals portals) : IAsyncLifetime
{
    private static readonly string[] Pages = ["subject", "contact", "address", "incidents/new", "incidents/1", "risk", "tell", "history"];

    private static readonly (string, string)[] Incident = [("Incident.Account", "Shouted at"), ("Incident.Strands", "Religion")];
    private CaseOfTests _case = null!;
    private HttpClient _sam = null!;

    public async Task InitializeAsync() =>
        (_case, _sam) = (await CaseOfTests.Open(portals.Development), portals.Development.Signed(DemonstrationPeople.DerbyshireOfficer));

    public Task DisposeAsync()
    {
        _sam.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Each_form_shows_what_is_on_record_and_saves_what_was_typed()
    {
        var subject = await PostedPage.Open(_sam, $"{_case.Address}/subject");
        PostedPage.Value(subject.Document, "Subject.Name").ShouldBe(SampleCase.Name);
        PostedPage.Value(subject.Document, "Subject.BirthDate-year").ShouldBe("1988");
        PostedPage.Value((await PostedPage.Open(_sam, $"{_case.Address}/contact")).Document, "SafeContact.Value").ShouldBe(SampleCase.Phone);
        PostedPage.Value((await PostedPage.Open(_sam, $"{_case.Address}/address")).Document, "Address.Lines").ShouldBe(SampleCase.AddressLines);
        PostedPage.Value((await PostedPage.Open(_sam, $"{_case.Address}/incidents/1")).Document, "Incident.Suspect").ShouldBe(SampleCase.Suspect);

        (await _case.Taken(_sam, "subject", ("Subject.Name", "Anisa Othername"), ("Subject.AgeBand", "From25To64"), ("Subject.Language", "Welsh"))).ShouldBe(_case.Address);
        await _case.Taken(_sam, "contact", ("SafeContact.Channel", "Text"), ("SafeContact.Value", "01632 960 456"));
        await _case.Taken(_sam, "address", ("Address.Lines", "3 Elsewhere Road"), ("Address.District", "E06000015"));
        await _case.Taken(_sam, "incidents/new", Incident);
        await _case.Taken(_sam, "incidents/1", [.. Incident, ("Incident.Place", "In the street"), ("Why", "It was another place")]);

        var text = await _case.Text(_sam);
        foreach (var now in new[] { "Anisa Othername", "Welsh", "01632 960 456", "3 Elsewhere Road", "Incident 2", "In the street" })
            text.ShouldContain(now);
        foreach (var then in new[] { SampleCase.Name, SampleCase.Phone, SampleCase.AddressLines, SampleCase.Suspect })
            text.ShouldNotContain(then);
    }

    [Fact]
    public async Task The_history_says_who_changed_what_and_not_what_it_was()
    {
        await _case.Taken(_sam, "contact", ("SafeContact.Channel", "Text"), ("SafeContact.Value", "01632 960 456"));
        await _case.Taken(_sam, "incidents/1", [.. Incident, ("Why", "It was another place")]);

        var history = await _case.Text(_sam, "history");

        history.ShouldContain("Corrected incident 1 by Sam Example");
        history.ShouldContain("It was another place");
        history.ShouldContain("Changed how to reach them safely by Sam Example");
        history.ShouldContain("Opened the case by Sam Example");
        history.ShouldNotContain(SampleCase.Phone);
        history.ShouldNotContain("01632");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept()
    {
        (await _case.Refused(_sam, "subject", ("Subject.BirthDate-day", "31"), ("Subject.BirthDate-month", "2"), ("Subject.BirthDate-year", "1988"))).Errors.ShouldBe(
            ["Enter their name, or what they wish to be called", "Enter a real date, such as 27 3 2026", "Enter the language they prefer"]);
        (await _case.Refused(_sam, "contact")).Errors.ShouldBe(["Select a safe way to reach them", "Enter the number or address for safe contact"]);
        (await _case.Refused(_sam, "address", ("Address.District", "E99999999"))).Errors.Length.ShouldBe(2);
        (await _case.Refused(_sam, "incidents/new")).Errors.ShouldBe(["Enter what happened", "Select what the hostility was about"]);
        var (page, errors) = await _case.Refused(_sam, "incidents/1", [.. Incident, ("Incident.Place", "<b>typed</b>")]);
        errors.ShouldBe(["Enter why it is corrected"]);
        PostedPage.Value(page, "Incident.Place").ShouldBe("<b>typed</b>");
        (await _case.Refused(_sam, "risk")).Errors.ShouldBe(["Select a risk level", "Enter why this risk level"]);
    }

    [Fact]
    public async Task On_a_stale_form_what_changed_is_shown_beside_what_was_typed()
    {
        var late = await PostedPage.Open(_sam, $"{_case.Address}/contact");
        await _case.Taken(_sam, "contact", ("SafeContact.Channel", "Text"), ("SafeContact.Value", "01632 960 456"));

        var (page, _) = await late.Send(CaseOfTests.Pairs([("SafeContact.Channel", "Phone"), ("SafeContact.Value", "01632 960 789")])).Refused();

        page.QuerySelector("#changed-meanwhile")!.TextContent.ShouldContain("01632 960 456");
        PostedPage.Value(page, "SafeContact.Value").ShouldBe("01632 960 789");
        (await _case.Text(_sam)).ShouldContain("01632 960 456");
    }

    [Fact]
    public async Task A_form_sent_twice_adds_one_incident()
    {
        var page = await PostedPage.Open(_sam, $"{_case.Address}/incidents/new");
        await page.Send(CaseOfTests.Pairs(Incident)).Taken();
        await page.Send(CaseOfTests.Pairs(Incident)).Taken();

        var text = await _case.Text(_sam);
        text.ShouldContain("Correct incident 2");
        text.ShouldNotContain("Correct incident 3");
    }

    [Fact]
    public async Task A_worker_raises_the_risk_and_a_supervisor_lowers_it()
    {
        (await _case.Refused(_sam, "risk", ("Risk.Level", "Standard"), ("Risk.Why", "Quiet since"))).Errors
            .ShouldBe(["Ask a supervisor to lower the risk level: anybody may raise it"]);

        using var robin = portals.Development.Signed(DemonstrationPeople.DerbyshireInspector);
        await _case.Taken(robin, "risk", ("Risk.Level", "Standard"), ("Risk.Why", "Quiet since"));
        await _case.Taken(_sam, "risk", ("Risk.Level", "Medium"), ("Risk.Why", "Again"));

        (await _case.Text(_sam, "history")).ShouldContain("Assessed the risk: standard by Robin Specimen");
    }

    [Fact]
    public async Task After_a_change_the_open_referrals_are_named_and_none_has_changed()
    {
        var referral = await _case.Send();
        (await _case.Text(_sam, "address")).ShouldContain("Partners keep what you shared with them before");

        (await _case.Taken(_sam, "address", ("Address.Lines", "3 Elsewhere Road"), ("Address.District", "E06000015"))).ShouldBe($"{_case.Address}/tell");

        var tell = (await PostedPage.Open(_sam, $"{_case.Address}/tell")).Document;
        tell.Text().ShouldContain("Derby City Council");
        tell.QuerySelector($"main a[href='/referrals/{referral}/update']").ShouldNotBeNull();
        await PostedPage.Open(_sam, $"/referrals/{referral}/update");
    }

    [Fact]
    public async Task To_others_and_for_incidents_that_are_not_there_no_page_is_there()
    {
        using var council = portals.Development.Signed(DemonstrationPeople.DerbyCouncilManager);
        using var auditor = portals.Development.Signed(Role.Auditor);
        foreach (var path in Pages.Select(page => $"{_case.Address}/{page}"))
        {
            await council.ShouldNotBeThere(path);
            await auditor.ShouldNotBeThere(path);
        }

        foreach (var number in new[] { "0", "2", "-1", "x", "99999999999" })
            await _sam.ShouldNotBeThere($"{_case.Address}/incidents/{number}");
    }

    [Fact]
    public async Task The_case_is_shown_as_a_partner_would_see_it()
    {
        var council = DemonstrationPeople.DerbyCouncilOfficer.Organisation;
        var sharing = (await PostedPage.Open(_sam, $"{_case.Address}/sharing?purpose=Housing")).Document;
        sharing.QuerySelector($"th a[href='{_case.Address}/as/{council}?purpose=Housing']").ShouldNotBeNull();

        var seen = await _case.Text(_sam, $"as/{council}?purpose=Housing");
        seen.ShouldContain("As Derby City Council would see it");
        seen.ShouldContain("Before they answer they see");
        seen.ShouldContain(SampleCase.AddressLines);
        seen.ShouldContain("The summary that you write for them");
        seen.ShouldNotContain("summary-to-come");
        seen.ShouldNotContain(SampleCase.Intelligence);

        (await _case.Text(_sam, $"as/{DemonstrationPeople.CommissionersOfficer.Organisation}?purpose=nonsense")).ShouldContain("never a live case, so this person cannot be referred to them");
        using var other = portals.Development.Signed(DemonstrationPeople.DerbyCouncilManager);
        await other.ShouldNotBeThere($"{_case.Address}/as/{council}");
        foreach (var partner in new[] { "nonsense", Guid.NewGuid().ToString(), DemonstrationPeople.DerbyshireOfficer.Organisation.ToString() })
            await _sam.ShouldNotBeThere($"{_case.Address}/as/{partner}");
    }
}
