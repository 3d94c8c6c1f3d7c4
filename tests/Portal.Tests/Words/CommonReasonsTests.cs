using System.Collections.Immutable;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Words;

namespace Partnership.Portal.Tests.Words;

/// <summary>What keeps every part back is said once; whatever keeps back one part more is still said there.</summary>
public sealed class CommonReasonsTests
{
    private static readonly ImmutableArray<string> Suspended = [SharingReasons.AgreementSuspended];
    private static readonly ImmutableArray<string> SuspendedAndNotListed = [SharingReasons.AgreementSuspended, SharingReasons.CategoryNotAgreed];

    [Fact]
    public void A_reason_of_every_part_is_common() =>
        CommonReasons.Of([Suspended, SuspendedAndNotListed]).ShouldBe([SharingReasons.AgreementSuspended]);

    [Fact]
    public void Where_one_part_is_shown_nothing_is_common() => CommonReasons.Of([Suspended, [], Suspended]).ShouldBeEmpty();

    [Fact]
    public void A_part_of_which_nothing_is_recorded_does_not_count() =>
        CommonReasons.Of([Suspended, [SharingReasons.NothingRecorded], Suspended]).ShouldBe([SharingReasons.AgreementSuspended]);

    [Fact]
    public void One_part_alone_keeps_its_reasons() => CommonReasons.Of([Suspended]).ShouldBeEmpty();

    [Fact]
    public void Every_reason_is_either_common_or_a_parts_own()
    {
        var common = CommonReasons.Of([Suspended, SuspendedAndNotListed]);

        CommonReasons.Own(SuspendedAndNotListed, common).ShouldBe([SharingReasons.CategoryNotAgreed]);
        CommonReasons.Own(Suspended, common).ShouldBeEmpty();
    }
}
