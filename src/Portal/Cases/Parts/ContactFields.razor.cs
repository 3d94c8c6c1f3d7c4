using Partnership.Contracts.Cases;
using Partnership.Portal.Components.Govuk;
using Partnership.Portal.Words;

namespace Partnership.Portal.Cases.Parts;

/// <summary>How the person can safely be reached.</summary>
public sealed partial class ContactFields
{
    private readonly SelectOption[] _channels =
        [new("", ""), .. Enum.GetValues<ContactChannel>().Select(channel => new SelectOption(channel.ToString(), CaseWords.Of(channel)))];
}
