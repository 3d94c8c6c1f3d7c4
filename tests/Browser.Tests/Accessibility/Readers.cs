using Partnership.Browser.Tests.Hosting;
using Partnership.Contracts.Cases;
using Partnership.Portal.Accounts.Store;
using Partnership.TestCommon.Silo;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>The people who look at the pages, each entered once, and the records that the pages show.</summary>
public sealed class Readers(RunningPortal portal) : IAsyncLifetime
{
    private readonly Dictionary<string, Visitor> _visitors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _records = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        _records["{case}"] = (await Prepared.Case(portal)).ToString();
        _records["{recorded}"] = (await PreparedCases.Recorded(portal)).ToString();
        _records["{approved}"] = (await PreparedCases.Approved(portal)).ToString();
        _records["{ended}"] = (await PreparedCases.Ended(portal)).ToString();
        _records["{needing}"] = (await Prepared.Needing(portal)).ToString();
        _records["{waiting}"] = (await PreparedCases.Waiting(portal)).ToString();
        _records["{referred}"] = (await PreparedCases.Referred(portal)).ToString();
        _records["{closed}"] = (await PreparedCases.Closed(portal)).ToString();
        _records["{lifted}"] = (await PreparedCases.Lifted(portal)).ToString();
        _records["{erased}"] = (await PreparedCases.Erased(portal, new PersonOfCase(PersonKind.Suspect, 1))).Case.ToString();
        var (nobody, forgotten) = await PreparedCases.Erased(portal, PersonOfCase.Subject);
        (_records["{nobody}"], _records["{referral of nobody}"]) = (nobody.ToString(), forgotten.ToString());
        _records["{started}"] = (await Prepared.Started(portal)).ToString();
        _records["{written}"] = (await Prepared.Written(portal)).ToString();
        _records["{careless}"] = (await Prepared.Written(portal, "Anisa lives at 14 Madeup Street.")).ToString();
        _records["{sent}"] = (await Prepared.Sent(portal)).ToString();
        _records["{accepted}"] = (await Prepared.Accepted(portal)).ToString();
        _records["{updated}"] = (await Prepared.Updated(portal)).ToString();
        _records["{questioned}"] = (await Prepared.Questioned(portal)).ToString();
        _records["{recalled}"] = (await Prepared.Recalled(portal)).ToString();
        _records["{declined}"] = (await Prepared.Declined(portal)).ToString();
        _records["{covered}"] = (await Prepared.Covered(portal)).ToString();
        _records["{agreement}"] = (await Prepared.Agreement(portal)).ToString();
        _records["{suspended}"] = (await Prepared.Suspended(portal)).ToString();
        _records["{begun}"] = (await PreparedAgreements.Begun(portal)).ToString();
        _records["{revised}"] = (await PreparedAgreements.Revised(portal)).ToString();
        _records["{left}"] = (await PreparedAgreements.LeftBehind(portal)).ToString();
        await PreparedStaff.OutOfDate(portal);
        await PreparedStaff.Unconfirmed(portal);
        _records["{waiting-invitation}"] = (await PreparedJoining.Invited(portal)).Id.ToString();
        _records["{invitation}"] = (await PreparedJoining.Invited(portal)).Path;
        _records["{member-invitation}"] = (await PreparedJoining.Invited(portal, DemonstrationPeople.DerbyshireOfficer.User)).Path;
        _records["{asked}"] = (await PreparedJoining.Asked(portal)).ToString();
        await PreparedPeople.OfTwoOrganisations(portal);
        await portal.FullAccount(DemonstrationPeople.DerbyshireInspector, "Robin Specimen");
        await portal.Passkey(await portal.Account(DemonstrationPeople.HelplineVolunteer, "Jo Placeholder", password: false), "phone", synced: true);
        _visitors[ReaderNames.Knows] = await portal.SettingUp(await portal.Account(DemonstrationPeople.LeicesterCouncilOfficer, "Nic Facsimile"), Means.Password);
        _visitors[ReaderNames.Invited] = await portal.SettingUp(await portal.Account(DemonstrationPeople.Imam, "Yusuf Demonstration", password: false), proved: null);
        _visitors[ReaderNames.Proved] = await portal.SettingUp(await portal.FullAccount(DemonstrationPeople.CommissionersOfficer, "Kit Instance"), Means.Password);
        var withPasskey = await portal.Account(DemonstrationPeople.DerbyCouncilManager, "Sasha Prototype");
        await portal.Passkey(withPasskey, "phone", synced: true);
        _visitors[ReaderNames.ProvedPasskey] = await portal.SettingUp(withPasskey, Means.Password);
        await portal.SignedInBefore(DemonstrationPeople.DerbyshireInspector);
        _records["{inspector}"] = DemonstrationPeople.DerbyshireInspector.User.ToString();
        _records["{dana}"] = DemonstrationPeople.DerbyshireDataProtectionOfficer.User.ToString();
        _records["{police}"] = DemonstrationPeople.DerbyshireOfficer.Organisation.ToString();
        _records["{council}"] = DemonstrationPeople.DerbyCouncilOfficer.Organisation.ToString();
        _records["{commissioner}"] = DemonstrationPeople.CommissionersOfficer.Organisation.ToString();
        _records["{sam}"] = DemonstrationPeople.DerbyshireOfficer.User.ToString();
        var (wren, lee) = (await PreparedRecoveries.SignsIn(portal, "Wren Fictional"), await PreparedRecoveries.SignsIn(portal, "Lee Notional"));
        _records["{wren}"] = wren.ToString();
        _records["{lee}"] = lee.ToString();
        _records["{lost}"] = await PreparedRecoveries.Link(portal, wren, RecoveryKind.SecondFactor, TimeSpan.FromHours(2));
        _records["{forgotten}"] = await PreparedRecoveries.Link(portal, lee, RecoveryKind.Password, TimeSpan.FromHours(2));
        _records["{waited}"] = await PreparedRecoveries.Link(portal, lee, RecoveryKind.SecondFactor, TimeSpan.FromHours(30));
        _records["{mo}"] = DemonstrationPeople.DerbyCouncilOfficer.User.ToString();
    }

    public async Task DisposeAsync()
    {
        foreach (var visitor in _visitors.Values)
            await visitor.DisposeAsync();
    }

    /// <summary>Somebody who stands before the page in that state.</summary>
    internal async Task<Visitor> At(PageState state)
    {
        var (_, person, path, then) = state;
        if (!_visitors.TryGetValue(person ?? "", out var visitor))
            _visitors[person ?? ""] = visitor = person is null ? await Visitor.Come(portal) : await Visitor.Enter(portal, person);
        await visitor.Page.SetViewportSizeAsync(1280, 900);
        // A fresh document even where the last test stood on the same one.
        await visitor.Page.GotoAsync("about:blank");
        await visitor.Page.UnrouteAllAsync();
        await visitor.Open(_records.Aggregate(path, (filled, record) => filled.Replace(record.Key, record.Value, StringComparison.Ordinal)));
        // Entered long ago, by the time that this state has its turn.
        if (visitor.Path is "/sign-in/again" && !path.StartsWith("/sign-in", StringComparison.Ordinal))
            await visitor.Press("Yes, it is me");
        if (then is not null)
            await then(visitor);
        return visitor;
    }
}
