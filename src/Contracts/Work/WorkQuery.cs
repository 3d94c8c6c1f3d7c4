namespace Partnership.Contracts.Work;

/// <summary>Whose work is listed, and which part of it.</summary>
[GenerateSerializer, Immutable, Alias("work-query")]
public sealed record WorkQuery([property: Id(0)] WorkOf Of, [property: Id(1)] WorkPart Part = WorkPart.Everything);

/// <summary>Whose work.</summary>
[GenerateSerializer, Alias("work-of")]
public enum WorkOf
{
    /// <summary>The caller's own, and what nobody has taken on yet.</summary>
    Mine = 1,

    /// <summary>All of the caller's organisation.</summary>
    Team = 2,
}

/// <summary>A part of the work that is counted and can be listed by itself.</summary>
[GenerateSerializer, Alias("work-part")]
public enum WorkPart
{
    Everything = 1,

    /// <summary>What should have been done by now.</summary>
    Late = 2,

    /// <summary>A partner waits for an answer, or for the reply to a question.</summary>
    ToAnswer = 3,

    Drafts = 4,
}
