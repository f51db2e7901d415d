/* jy-outcome-pane-private.h - the inside of the pane of what follows: its fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-choice-entry.h"
#include "jy-field-grid.h"
#include "jy-outcome-pane.h"

G_BEGIN_DECLS

enum
{
  JY_OUTCOME_CLASS,
  JY_OUTCOME_REASON,
  JY_OUTCOME_NEXT,
  JY_OUTCOME_INSTITUTION, /* this one and all below: of a referral */
  JY_OUTCOME_DEPARTMENT,
  JY_OUTCOME_EXPERT,
  JY_OUTCOME_CONSENT,
  JY_OUTCOME_TRANSPORT,
  JY_OUTCOME_NOTE,
  JY_OUTCOME_N_FIELDS
};

struct _JyOutcomePane
{
  GtkBox parent_instance;

  const JyForm *form; /* (nullable) */
  JyFieldInfo infos[JY_OUTCOME_N_FIELDS + 1];
  JyFieldGrid *grid;    /* (nullable) */
  GPtrArray *experts;   /* (nullable) (element-type JyStoredExpert) */
  GListModel *options;  /* (nullable): of @experts */
  char *proposed_class; /* what the rules put into the field */
  char *proposed_next;
  int proposed;
  gboolean setting;
  gboolean has_referral;

  GtkLabel *class_label;
  GtkLabel *step_label;
  GtkLabel *reason_label;
};

JyChoiceEntry *jy_outcome_pane_get_expert_entry (JyOutcomePane *self);

/* The class somebody wants; the proposed one if none is typed. */
int jy_outcome_pane_get_class (JyOutcomePane *self);

G_END_DECLS
