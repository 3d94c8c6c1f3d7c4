using Partnership.Contracts.Cases;

namespace Partnership.Portal.Cases.Overrides;

/// <summary>Whether the person was told that their case may be shared without their agreement.</summary>
public sealed partial class PersonToldPage
{
    private protected override bool IsOpen(ConsentOverride found) =>
        found is { Status: OverrideStatus.Approved or OverrideStatus.Ended, Told: not PersonTold.Told };

    private protected override string? NameOf(string field) => field switch
    {
        "Told" => "whether the person was told",
        "How" => "how they were told, or what the danger is",
        _ => null,
    };

    private Task Submit() => Found is null
        ? Task.CompletedTask
        : Make(grain => grain.RecordPersonTold(
            new RecordPersonTold(Form.Command, Form.Seen, Found.Id, Form.Choice<PersonTold>("Told"), Form["How"]), Aborted));
}
