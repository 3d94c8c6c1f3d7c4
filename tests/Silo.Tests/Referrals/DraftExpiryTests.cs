using Microsoft.Extensions.DependencyInjection;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Referrals;
using Partnership.Silo.Referrals;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Referrals;

/// <summary>Apart from the other tests of drafts, since the clock is moved.</summary>
public sealed class DraftExpiryTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    [Fact]
    public async Task Draft_ThirtyDaysAfterItsLastSave_IsGoneForGood()
    {
        var drafts = fixture.Silo.Services.GetRequiredService<Drafts>();
        var reference = new ReferralReference(9999);
        await drafts.Start(reference, new StartReferral(CommandId.New(), Sample.Case.Reference), Sample.Officer);
        fixture.Silo.Time.Advance(TimeSpan.FromDays(20));
        (await Save(1)).ShouldBeTrue();
        fixture.Silo.Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        (await drafts.Read(reference, default)).ShouldNotBeNull();

        fixture.Silo.Time.Advance(TimeSpan.FromSeconds(1));

        (await drafts.Read(reference, default)).ShouldBeNull();
        (await Save(2)).ShouldBeFalse();
        (await drafts.Read(reference, default)).ShouldBeNull();

        Task<bool> Save(int seen) => drafts.Save(reference, new SaveDraft(CommandId.New(), seen, Sample.Draft), Sample.Officer);
    }
}
