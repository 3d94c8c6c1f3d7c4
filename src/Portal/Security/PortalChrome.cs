using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Work;
using Partnership.Portal.Accounts;
using Partnership.Portal.Agreements;
using Partnership.Portal.Alerts;
using Partnership.Portal.Audit;
using Partnership.Portal.Cases;
using Partnership.Portal.Cases.Erasing;
using Partnership.Portal.Components.Layout;
using Partnership.Portal.Organisations;
using Partnership.Portal.Referrals;

namespace Partnership.Portal.Security;

/// <summary>Header and navigation of the signed-in person: only what exists and what they may open.</summary>
internal sealed class PortalChrome(AuthenticationStateProvider authentication, GrainCalls grains, PortalCalls portal, NavigationManager navigation)
    : IPageChrome
{
    public async ValueTask<Chrome?> ReadAsync(CancellationToken cancellation)
    {
        var principal = (await authentication.GetAuthenticationStateAsync()).User;
        if (SessionCaller.Of(principal) is not { } caller)
            return null;
        var path = new Uri(navigation.Uri).AbsolutePath;
        return new Chrome(
            SessionCaller.NameOf(principal), SessionCaller.OrganisationOf(principal), AccountLinks.SignOut,
            [.. (await Items(caller, cancellation)).Select(item => item.At(path))],
            await Alerts(caller, cancellation),
            await MayActForOthers(caller, cancellation) ? AccountLinks.SwitchOrganisation : null,
            AccountLinks.Account);
    }

    private async Task<bool> MayActForOthers(Caller caller, CancellationToken cancellation)
    {
        var memberships = await portal.Ask<IDirectoryGrain, ImmutableArray<StaffEntry>>(
            "finding out for whom somebody may act", grain => grain.Memberships(caller.User, cancellation));
        return memberships.Value.OrEmpty().Length > 1;
    }

    private async Task<NavigationItem?> Alerts(Caller caller, CancellationToken cancellation) =>
        caller.May(Permission.ReadReferrals) || caller.May(Permission.OverseePartnership)
            ? new NavigationItem("Alerts", AlertLinks.List, Count: (await grains.Ask<IWorkGrain, int>(grain => grain.AlertCount(cancellation))).Value)
            : null;

    private async Task<List<NavigationItem>> Items(Caller caller, CancellationToken cancellation)
    {
        var items = new List<NavigationItem> { new("Home", "/") };
        if (caller.May(Permission.ReadReferrals))
        {
            var count = await grains.Ask<IReferralListGrain, int>(grain => grain.WaitingCount(cancellation));
            items.Add(new NavigationItem("Referrals", ReferralLinks.List(), Count: count.Value));
        }

        if (caller.May(Permission.ReadCases))
            items.Add(new NavigationItem("Cases", CaseLinks.List()));
        if (caller.May(Permission.SetRestrictions))
            items.Add(new NavigationItem("Restrictions", CaseLinks.Restrictions));
        if (caller.May(Permission.ErasePeople))
            items.Add(new NavigationItem("Erasure", ErasureLinks.Find));
        if (caller.May(Permission.ReadAudit))
            items.Add(new NavigationItem("Audit", AuditLinks.Find));
        if (caller.May(Permission.ReadDirectory))
            items.AddRange([new NavigationItem("Agreements", AgreementLinks.List), new NavigationItem("Directory", OrganisationLinks.Directory)]);
        if (caller.May(Permission.AdministerPeople))
            items.Add(new NavigationItem("My organisation", OrganisationLinks.Organisation(caller.Organisation)));
        return items;
    }
}
