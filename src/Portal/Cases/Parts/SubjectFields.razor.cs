using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>Who the person is.</summary>
public sealed partial class SubjectFields
{
    private readonly SelectOption[] _ageBands =
    [
        new("", ""),
        .. Enum.GetValues<AgeBand>().Where(band => band is not AgeBand.Unknown).Select(band => new SelectOption(band.ToString(), CaseWords.Of(band))),
    ];
}
