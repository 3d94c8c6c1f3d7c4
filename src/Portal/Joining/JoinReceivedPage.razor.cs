using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Joining;

/// <summary>Says that a request to join has arrived. The address may say anything, so nothing but a number is taken from it.</summary>
public sealed partial class JoinReceivedPage
{
    private const int Longest = 12;

    [SupplyParameterFromQuery] private string? Reference { get; set; }

    private string? Known => Reference is { Length: > 2 and <= Longest } text && text.StartsWith("J-", StringComparison.Ordinal) && text[2..].All(char.IsAsciiDigit) ? text : null;
}
