using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Tests.Hosting;
using Partnership.TestCommon.Silo;

namespace Partnership.Portal.Tests.Cases;

/// <summary>The sample case of Derbyshire Constabulary, opened without pages.</summary>
internal sealed class CaseOfTests(PortalHost portal, CaseReference reference)
{
    public CaseReference Reference { get; } = reference;

    public string Address => $"/cases/{Reference}";

    public static async Task<CaseOfTests> Open(PortalHost portal)
    {
        var open = SampleCase.Command();
        var number = await Ask<ICaseListGrain, CaseReference>(portal, "all", grain => grain.Reserve(open.Command, default));
        await Ask<ICaseGrain, CaseOpenedAnswer>(portal, number.ToString(), grain => grain.Open(open, default));
        return new CaseOfTests(portal, number);
    }

    /// <summary>Refers it to Derby City Council for its purpose.</summary>
    public async Task<ReferralReference> Send()
    {
        var start = new StartReferral(CommandId.New(), Reference);
        var referral = await Ask<IReferralListGrain, ReferralReference>(portal, "all", grain => grain.Reserve(start.Command, default));
        var draft = new ReferralDraft(
            DemonstrationPeople.DerbyCouncilOfficer.Organisation, SharingPurpose.Housing, Urgency.Standard, "A visit", "Third time", "Damage to a home.", [], []);
        await Ask<IReferralGrain, ReferralAnswer>(portal, referral.ToString(), grain => grain.Start(start, default));
        await Ask<IReferralGrain, ReferralAnswer>(portal, referral.ToString(), grain => grain.Save(new SaveDraft(CommandId.New(), 1, draft), default));
        await Ask<IReferralGrain, ReferralAnswer>(portal, referral.ToString(), grain => grain.Send(new SendReferral(CommandId.New(), 2), default));
        return referral;
    }

    /// <summary>Sends the form of one of its pages and says where that leads.</summary>
    public async Task<string> Taken(HttpClient client, string page, params (string Name, string Value)[] fields) =>
        await (await PostedPage.Open(client, $"{Address}/{page}")).Send(Pairs(fields)).Taken();

    /// <summary>Sends a form that is refused.</summary>
    public async Task<(IHtmlDocument Page, string[] Errors)> Refused(HttpClient client, string page, params (string Name, string Value)[] fields) =>
        await (await PostedPage.Open(client, $"{Address}/{page}")).Send(Pairs(fields)).Refused();

    public async Task<string> Text(HttpClient client, string page = "") =>
        (await PostedPage.Open(client, page.Length > 0 ? $"{Address}/{page}" : Address)).Document.Text();

    public static IEnumerable<KeyValuePair<string, string>> Pairs((string Name, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value));

    private static async Task<T> Ask<TGrain, T>(PortalHost portal, string key, Func<TGrain, Task<Outcome<T>>> call)
        where TGrain : IGrainWithStringKey
    {
        portal.Services.GetRequiredService<CallerSeal>().Attach(DemonstrationPeople.DerbyshireOfficer);
        var outcome = await call(portal.Services.GetRequiredService<IGrainFactory>().GetGrain<TGrain>(key));
        outcome.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }
}
