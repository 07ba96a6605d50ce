namespace StatementsGen.Reading.Names;

/// <summary>The entities of a text in order of first mention, with the names that the text uses for them.</summary>
internal sealed class MentionedEntities : IDisposable
{
    private readonly NameRegister _register;
    private readonly EntityGrouping _grouping;

    /// <summary>The numbers of the entities in the grouping, in order of their first mention.</summary>
    private readonly PooledList<int> _order = new();
    private readonly PooledList<Alias> _aliases = new();

    /// <summary>The aliases that other entities have too. Few texts have any.</summary>
    private HashSet<Alias>? _shared;

    /// <summary>Creates an empty list.</summary>
    /// <param name="register">All names of the text.</param>
    /// <param name="grouping">The entities that the names stand for.</param>
    internal MentionedEntities(NameRegister register, EntityGrouping grouping)
    {
        _register = register;
        _grouping = grouping;
    }

    /// <summary>Returns the rented buffers to the pool.</summary>
    public void Dispose()
    {
        _order.Dispose();
        _aliases.Dispose();
    }

    /// <summary>Adds a mention of an entity, by one of its names.</summary>
    /// <param name="entity">The number of the entity in the grouping.</param>
    /// <param name="name">The number of the name in the register.</param>
    /// <returns>The index of the entity in order of first mention.</returns>
    internal int Add(int entity, int name)
    {
        ref var draft = ref _grouping[entity];
        if (draft.Index == EntityDraft.NotMentioned)
        {
            draft.Index = _order.Count;
            _order.Add(entity);
        }

        if ((name != draft.Canonical || draft.Titled is not null) && IsNew(new Alias(draft.Index, name)))
        {
            _aliases.Add(new Alias(draft.Index, name));
        }

        return draft.Index;
    }

    /// <summary>Gets the entities, in order of first mention.</summary>
    internal NamedEntity[] ToArray()
    {
        var aliases = Aliases();
        var entities = new NamedEntity[_order.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            ref readonly var draft = ref _grouping[_order[i]];
            var name = draft.Titled is { } titled ? _register.Spelling(titled) : _register.Spelling(draft.Canonical);
            entities[i] = new NamedEntity(draft.Kind, name, aliases[i] ?? [], draft.Gender, EntityKinds.Of(_register, draft, draft.Context));
        }

        return entities;
    }

    private bool IsNew(Alias alias)
    {
        ref var record = ref _register[alias.Name];
        if (record.AliasOf == NameRecord.None)
        {
            record.AliasOf = alias.Entity;
            return true;
        }

        return record.AliasOf != alias.Entity && (_shared ??= []).Add(alias);
    }

    /// <summary>Gets the other names of each entity in order of first appearance, or <see langword="null"/> if it has none.</summary>
    private List<string>?[] Aliases()
    {
        var aliases = new List<string>?[_order.Count];
        for (var i = 0; i < _aliases.Count; i++)
        {
            (aliases[_aliases[i].Entity] ??= new List<string>(1)).Add(_register.Spelling(_aliases[i].Name));
        }

        return aliases;
    }

    private readonly record struct Alias(int Entity, int Name);
}
