import fc from 'fast-check'

// The same texts in every run: what passed here passes elsewhere. Another seed now and then finds new ones.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
