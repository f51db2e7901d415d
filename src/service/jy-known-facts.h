/* jy-known-facts.h - what is stored of a person, as the rules take it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-person-facts.h"
#include "jy-work.h"

G_BEGIN_DECLS

/**
 * JyKnownFacts:
 * @conditions: (owned) (element-type JyStoredCondition): past ones too, the latest first
 * @pregnancies: (owned) (element-type JyStoredPregnancy): the same
 * @overrides: (owned) (element-type JyStoredClassOverride): the same
 * @facts: of the three; its acceptances are empty and nobody is signed: who needs those, adds them
 */
typedef struct
{
  GPtrArray *conditions;
  GPtrArray *pregnancies;
  GPtrArray *overrides;
  JyPersonFacts facts;

  /*< private >*/
  GArray *condition_facts;
  GArray *pregnancy_facts;
  GArray *override_facts;
} JyKnownFacts;

/* Reads what is stored of @resident, who was born on @born.
 * Returns: (transfer full) */
JyKnownFacts *jy_known_facts_read (JyWork *work, gint64 resident, const GDate *born, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_known_facts_free (JyKnownFacts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyKnownFacts, jy_known_facts_free)

G_END_DECLS
