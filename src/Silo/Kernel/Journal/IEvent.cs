namespace Partnership.Silo.Kernel.Journal;

/// <summary>Something that happened, in the past tense; stored for ever under its stored name and version.</summary>
internal interface IEvent;

/// <summary>
/// An event in a form that is written no more, under an earlier version of its name. It is read for ever, as what would
/// be written today.
/// </summary>
internal interface IEarlierEvent
{
    /// <summary>The same happening in today's form; pure and total.</summary>
    IEvent Upcast();
}

/// <summary>The name and version under which an event is stored. Neither changes once it has been written.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StoredAsAttribute(string name, int version = 1) : Attribute
{
    public string Name { get; } = name;

    public int Version { get; } = version;
}
