namespace Partnership.Contracts.Kernel;

/// <summary>A form's own identity, made when it was shown: a repeat of the same command lands on the first result.</summary>
[GenerateSerializer, Immutable, Alias("command-id")]
public readonly record struct CommandId([property: Id(0)] Guid Value)
{
    /// <summary>A fresh identity, in time order.</summary>
    public static CommandId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
