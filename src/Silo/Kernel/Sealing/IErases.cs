using Partnership.Silo.Kernel.Journal;

namespace Partnership.Silo.Kernel.Sealing;

/// <summary>
/// After this event earlier ones of its stream read otherwise, since a person's key is gone: whoever remembers the stream
/// forgets it and reads it anew.
/// </summary>
internal interface IErases : IEvent;
