namespace Orleans;

/// <summary>Why an activation ends. The numbers are Orleans' own.</summary>
public enum DeactivationReasonCode : byte
{
    None = 0,
    ShuttingDown = 1,
    ActivationFailed = 2,
    ActivationIdle = 4,
    ApplicationError = 8,
    ApplicationRequested = 9,
    RuntimeRequested = 11,
}

/// <summary>Why an activation ends, in a code and in words.</summary>
public readonly struct DeactivationReason(DeactivationReasonCode code, Exception? exception, string text) : IEquatable<DeactivationReason>
{
    public DeactivationReason(DeactivationReasonCode code, string text)
        : this(code, null, text)
    {
    }

    /// <summary>The kind of reason.</summary>
    public DeactivationReasonCode ReasonCode { get; } = code;

    /// <summary>The reason in words.</summary>
    public string Description { get; } = text;

    /// <summary>What went wrong, where something did.</summary>
    public Exception? Exception { get; } = exception;

    public static bool operator ==(DeactivationReason left, DeactivationReason right) => left.Equals(right);

    public static bool operator !=(DeactivationReason left, DeactivationReason right) => !left.Equals(right);

    public bool Equals(DeactivationReason other) =>
        ReasonCode == other.ReasonCode && string.Equals(Description, other.Description, StringComparison.Ordinal) && Equals(Exception, other.Exception);

    public override bool Equals(object? obj) => obj is DeactivationReason other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(ReasonCode, Description, Exception);

    public override string ToString() => $"{ReasonCode}: {Description}";
}
