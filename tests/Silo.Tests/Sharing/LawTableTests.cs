using Partnership.Contracts.Cases;
using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

public sealed class LawTableTests
{
    private static readonly DateOnly[] Days =
        [new(2018, 5, 24), new(2018, 5, 25), new(2026, 2, 4), new(2026, 2, 5)];

    private static readonly OrganisationKind[] Kinds = [.. Enum.GetValues<OrganisationKind>(), (OrganisationKind)0, (OrganisationKind)99];

    private static readonly OverrideReason[][] Overrides =
        [[], .. Enum.GetValues<OverrideReason>().Select(reason => new[] { reason }), Enum.GetValues<OverrideReason>()];

    /// <summary>Every sender, purpose, recipient and day, with and without what the rows need.</summary>
    private static readonly List<(SharingFacts Facts, bool Consented, bool AtRisk, OverrideReason[] Approved)> Everything =
    [
        .. from day in Days
           from sender in Kinds
           from purpose in Facts.Purposes
           from recipient in Kinds
           from consented in new[] { true, false }
           from atRisk in new[] { true, false }
           from approved in Overrides
           select (Question(day, sender, purpose, recipient, consented, atRisk, approved), consented, atRisk, approved),
    ];

    [Fact]
    public void Ground_EveryCombination_IsWhatTheLawSays()
    {
        foreach (var (facts, consented, atRisk, approved) in Everything)
        {
            var ground = SharingPolicy.Ground(facts);
            var law = LawOracle.Ground(
                facts.Today!.Value, facts.Sender!.Kind, facts.Purpose!.Value, facts.Recipient!.Kind, consented, atRisk, approved);
            if (ground != law)
                ground.ShouldBe(law, $"{facts.Today} {facts.Sender.Kind} {facts.Purpose} {facts.Recipient.Kind} {consented} {atRisk} {approved.Length}");
        }
    }

    [Fact]
    public void Every_row_is_the_ground_of_something()
    {
        var reached = Everything.Select(each => LawRule.Ground(each.Facts)?.Id).ToHashSet(StringComparer.Ordinal);

        LawTable.Rows.Select(row => row.Id).Where(id => !reached.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_are_told_apart_and_name_their_source()
    {
        LawTable.Rows.Select(row => row.Id).ShouldBeUnique(StringComparer.Ordinal);
        LawTable.Rows.ShouldAllBe(row => row.Source.Length > 10);
        LawTable.Rows.ShouldAllBe(row => row.Override.HasValue == (row.Need == Need.Override));
        LawTable.Rows.ShouldAllBe(row => row.Until == null || row.From <= row.Until);
        LawTable.Rows.ShouldAllBe(row => !row.Recipients.Contains(OrganisationKind.Commissioner));
    }

    [Fact]
    public void Overrides_come_after_everything_else() =>
        LawTable.Rows.SkipWhile(row => row.Need is not Need.Override).ShouldAllBe(row => row.Need == Need.Override);

    [Theory]
    [InlineData("2026-02-04", LawfulBasis.LegitimateInterests)]
    [InlineData("2026-02-05", LawfulBasis.RecognisedLegitimateInterests)]
    public void Ground_CharityPreventingCrime_ChangesOnTheDayTheLawDid(string day, LawfulBasis basis)
    {
        var facts = Facts.For(OrganisationKind.Police) with
        {
            Today = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Sender = Facts.Partner(OrganisationKind.Charity), Purpose = SharingPurpose.CrimePrevention,
        };

        SharingPolicy.Ground(facts).ShouldBe(
            new LawfulGround(Regime.UkGdpr, basis, SpecialCondition.UnlawfulActs, Gateway.Section115, ChangeOfPurpose: false));
    }

    [Fact]
    public void The_rows_of_a_day_leave_no_gap_and_never_overlap_in_one_line_of_law()
    {
        foreach (var row in LawTable.Rows.Where(row => row.Until is not null))
        {
            var next = LawTable.Rows.Single(other => other.From == row.Until!.Value.AddDays(1)
                && other.Override == row.Override && other.Senders.SequenceEqual(row.Senders) && other.Purposes.SequenceEqual(row.Purposes));
            next.IsInForce(row.Until!.Value).ShouldBeFalse();
            row.IsInForce(next.From).ShouldBeFalse();
        }
    }

    private static SharingFacts Question(
        DateOnly day, OrganisationKind sender, SharingPurpose purpose, OrganisationKind recipient,
        bool consented, bool atRisk, OverrideReason[] approved)
    {
        var facts = Facts.For(recipient) with { Today = day, Sender = Facts.Partner(sender), Purpose = purpose };
        return facts with
        {
            Case = Facts.Case with
            {
                Consent = Facts.Consent with { State = consented ? ConsentState.Given : ConsentState.Refused, Purposes = Facts.Purposes },
                ChildOrAdultAtRisk = atRisk,
                Overrides = [.. approved.Select(reason => Facts.Override(facts, reason))],
            },
        };
    }
}
