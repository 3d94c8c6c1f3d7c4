using Partnership.Contracts.Organisations;
using Partnership.Contracts.Sharing;
using Partnership.Silo.Sharing;

namespace Partnership.Silo.Tests.Sharing;

public sealed class SharingTableTests
{
    public static TheoryData<DataCategory, OrganisationKind, string> Cells()
    {
        var cells = new TheoryData<DataCategory, OrganisationKind, string>();
        foreach (var (category, kind, cell) in HandbookTable.Cells)
            cells.Add(category, kind, cell);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Of_EachCellOfTheHandbook_SharesAsPrinted(DataCategory category, OrganisationKind kind, string cell)
    {
        var share = SharingTable.Of(category, kind);

        share.ShouldBe(HandbookTable.Read(cell));
    }

    [Fact]
    public void The_handbook_prints_every_category_for_every_kind()
    {
        var cells = HandbookTable.Cells.Select(cell => (cell.Category, cell.Kind)).ToList();

        cells.Count.ShouldBe(108);
        cells.ShouldBe(
            from category in Enum.GetValues<DataCategory>()
            from kind in Enum.GetValues<OrganisationKind>()
            select (category, kind));
    }

    [Fact]
    public void Of_UnknownKindOrCategory_GivesNothing()
    {
        foreach (var category in Enum.GetValues<DataCategory>())
        {
            SharingTable.Of(category, (OrganisationKind)0).ShouldBe(new Share(Disclosure.Withheld));
            SharingTable.Of(category, (OrganisationKind)10).ShouldBe(new Share(Disclosure.Withheld));
        }

        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            SharingTable.Of((DataCategory)0, kind).ShouldBe(new Share(Disclosure.Withheld));
            SharingTable.Of((DataCategory)13, kind).ShouldBe(new Share(Disclosure.Withheld));
        }
    }

    [Fact]
    public void Widening_is_only_offered_where_something_more_than_the_default_would_come()
    {
        foreach (var (category, kind, _) in HandbookTable.Cells)
        {
            var share = SharingTable.Of(category, kind);
            if (share.Widest is { } widest)
                ((int)widest).ShouldBeGreaterThan((int)share.Default, $"{category} for {kind}");
        }
    }
}
