using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>A supervisor who did not ask approves an override or refuses it.</summary>
public sealed partial class DecideOverridePage
{
    private protected override bool IsOpen(ConsentOverride found) => found.Status is OverrideStatus.Requested;

    private protected override string? NameOf(string field) => field switch
    {
        "Approve" => "whether you approve it",
        "Why" => "why you decide so",
        _ => null,
    };

    private Task Submit() => Found is null
        ? Task.CompletedTask
        : Make(grain => grain.DecideOverride(
            new DecideOverride(
                Form.Command, Form.Seen, Found.Id, Form["Approve"] switch { "yes" => true, "no" => false, _ => null }, Form["Why"]),
            Aborted));
}
