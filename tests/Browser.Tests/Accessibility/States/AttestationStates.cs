using static Partnership.Browser.Tests.Accessibility.ReaderNames;

namespace Partnership.Browser.Tests.Accessibility.States;

/// <summary>Confirming who works at an organisation.</summary>
internal static class AttestationStates
{
    public static readonly PageState[] All =
    [
        new("confirm staff", Glen, "/organisations/{police}/attest"),
        new("confirm staff, errors", Glen, "/organisations/{police}/attest", async visitor =>
        {
            await visitor.Tick("Has left: Sam Example");
            await visitor.Tick("Roles or dates must change: Sam Example");
            await visitor.Press("Confirm who works here");
        }),
        new("confirm staff, some left", Glen, "/organisations/{police}/attest", async visitor =>
        {
            await visitor.Tick("Has left: Dana Dummyname");
            await visitor.Tick("Has left: Sam Example");
            await visitor.Tick("I have gone through everybody on this list. Whoever is not ticked as having left still works here");
            await visitor.Press("Confirm who works here");
        }),
        new("who has confirmed their staff", Ari, "/attestations"),
    ];
}
