namespace Partnership.Contracts.Kernel;

/// <summary>Refusals that any feature may give.</summary>
public static class CommonRefusals
{
    /// <summary>The record does not exist, or the caller may not know that it does: the two are never told apart.</summary>
    public const string NotFound = "not-found";

    /// <summary>The caller's roles do not carry the permission.</summary>
    public const string NotPermitted = "not-permitted";

    /// <summary>Somebody changed the record after the form was shown.</summary>
    public const string ChangedMeanwhile = "changed-meanwhile";

    /// <summary>Something that may exist only once, such as an official code, belongs to another record.</summary>
    public const string AlreadyTaken = "already-taken";

    /// <summary>A mandatory field is empty.</summary>
    public const string Missing = "missing";

    /// <summary>The text is longer than the field holds; the detail is the limit in characters.</summary>
    public const string TooLong = "too-long";

    /// <summary>The text holds a character that cannot be stored (NUL or half of a surrogate pair).</summary>
    public const string UnusableText = "unusable-text";

    /// <summary>The value is not one of those offered.</summary>
    public const string NotAChoice = "not-a-choice";

    /// <summary>The refusal of a record that is absent or out of the caller's sight.</summary>
    public static Refusal Absent { get; } = new("", NotFound);
}
