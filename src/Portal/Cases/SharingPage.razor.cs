using Microsoft.AspNetCore.Components;
using Partnership.Contracts.Cases;
using Partnership.Contracts.Kernel;
using Partnership.Contracts.Sharing;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases;

/// <summary>Who would see what of a case, and why.</summary>
public sealed partial class SharingPage
{
    /// <summary>The purposes to choose from.</summary>
    internal static SelectOption[] Purposes { get; } =
        [.. Enum.GetValues<SharingPurpose>().Select(purpose => new SelectOption(purpose.ToString(), SharingWords.Of(purpose).ToLowerInvariant()))];

    private SharingMatrix? _matrix;
    private (string Partner, CategoryDecision Decision)? _why;

    [Parameter] public string Reference { get; set; } = "";

    [SupplyParameterFromQuery] private string? Purpose { get; set; }

    [SupplyParameterFromQuery] private string? Category { get; set; }

    [SupplyParameterFromQuery] private string? Partner { get; set; }

    private IReadOnlyList<TableHeader> Headers =>
    [
        new("Part of the case"),
        .. _matrix!.Columns.Select(column => new TableHeader(
            column.Partner.Name, Note: column.IsLead ? "lead" : CaseWords.Of(column.Partner.Kind).ToLowerInvariant(),
            Href: column.IsLead ? null : CaseLinks.SeenAs(_matrix.Reference, column.Partner.Id, _matrix.Purpose))),
    ];

    protected override async Task OnInitializedAsync()
    {
        var purpose = PurposeOf(Purpose);
        if (CaseReference.TryParse(Reference) is not { } reference)
        {
            NotThere();
            return;
        }

        _matrix = OrNotThere(await Grains.Ask<ICaseGrain, SharingMatrix>(reference.ToString(), grain => grain.Sharing(purpose, Aborted)));
        _why = _matrix is null ? null : Explained(_matrix);
    }

    /// <summary>The purpose that an address names; support where it names none.</summary>
    internal static SharingPurpose PurposeOf(string? named) =>
        Enum.TryParse<SharingPurpose>(named, out var asked) && Enum.IsDefined(asked) ? asked : SharingPurpose.VictimSupport;

    private (string Partner, CategoryDecision Decision)? Explained(SharingMatrix matrix)
    {
        var column = matrix.Columns.FirstOrDefault(column => OrganisationId.TryParse(Partner) == column.Partner.Id);
        var decision = column?.Decisions.FirstOrDefault(decision => string.Equals(decision.Category.ToString(), Category, StringComparison.Ordinal));
        return decision is null ? null : (column!.Partner.Name, decision);
    }
}
