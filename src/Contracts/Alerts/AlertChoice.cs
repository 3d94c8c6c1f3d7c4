using Partnership.Contracts.Kernel;

namespace Partnership.Contracts.Alerts;

/// <summary>Whether a person is told by e-mail that something waits for them in the portal.</summary>
[GenerateSerializer, Alias("alert-mode")]
public enum AlertMode
{
    Never = 0,

    /// <summary>Soon after it happened, at most once an hour.</summary>
    Soon = 1,

    /// <summary>Once, at eight in the morning of the next working day.</summary>
    Daily = 2,
}

/// <summary>A person's choice for one organisation. No address is known until they give one.</summary>
[GenerateSerializer, Immutable, Alias("alert-choice")]
public sealed record AlertChoice(
    [property: Id(0)] int Version, [property: Id(1)] AlertMode Mode, [property: Id(2)] string Address)
{
    /// <summary>The key of this person's choice for this organisation.</summary>
    public static string KeyOf(OrganisationId organisation, UserId user) => $"{organisation}.{user}";
}

/// <summary>Makes the choice; <c>SeenVersion</c> is that of the form.</summary>
[GenerateSerializer, Immutable, Alias("choose-alerts")]
public sealed record ChooseAlerts(
    [property: Id(0)] CommandId Command,
    [property: Id(1)] int SeenVersion,
    [property: Id(2)] AlertMode? Mode,
    [property: Id(3)] string Address);
