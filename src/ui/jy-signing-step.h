/* jy-signing-step.h - one step of signing: fields that are filled from the desk and put back there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <adwaita.h>

#include "jy-field-table.h"
#include "jy-office.h"
#include "jy-signing-desk.h"

G_BEGIN_DECLS

#define JY_TYPE_SIGNING_STEP (jy_signing_step_get_type ())
G_DECLARE_DERIVABLE_TYPE (JySigningStep, jy_signing_step, JY, SIGNING_STEP, AdwBin)

/**
 * JySigningStepClass:
 * @title: an N_() string: what the step is called
 * @lead: an N_() string: one line: what to do
 * @build: makes the fields from the desk: jy_signing_step_add_grid() and the like
 * @collect: puts what the fields hold onto the desk.  Returns: whether all of it is right;
 *   otherwise it says what is wrong beside the first such field, which gets the focus
 *
 * Signal "changed": something was typed.
 */
struct _JySigningStepClass
{
  AdwBinClass parent_class;

  const char *title;
  const char *lead;
  void (*build) (JySigningStep *self);
  gboolean (*collect) (JySigningStep *self);
};

/* @desk: (not owned): must stay until the step is shown again or goes */
void jy_signing_step_show (JySigningStep *self, JySigningDesk *desk, JyOffice *office);
gboolean jy_signing_step_collect (JySigningStep *self);

/* For subclasses, while they build and collect. */
JySigningDesk *jy_signing_step_get_desk (JySigningStep *self);
JyOffice *jy_signing_step_get_office (JySigningStep *self);
const GDate *jy_signing_step_get_today (JySigningStep *self);

/* Returns: (transfer none): a table of fields that is kept until the step is shown again */
JyFieldTable *jy_signing_step_add_table (JySigningStep *self);

/* @heading: (nullable): stands above it
 * Returns: (transfer none): a form of @fields below what the step already shows */
JyFieldGrid *jy_signing_step_add_grid (JySigningStep *self,
                                       const char *heading,
                                       const JyFieldInfo *fields,
                                       guint n_columns);

/* Puts any other widget there. */
void jy_signing_step_add_widget (JySigningStep *self, GtkWidget *widget);

/* One line of text, wrapped; @style: (nullable): a style class */
void jy_signing_step_add_line (JySigningStep *self, const char *text, const char *style);

/* Returns: (transfer none): @fields, of which @name offers the members of the household; kept until
 *   the step is shown again */
const JyFieldInfo *jy_signing_step_offer_members (JySigningStep *self,
                                                  const JyFieldInfo *fields,
                                                  const char *name);

/* For fields of choices made from records: the code of the @i-th is i + 1; "" for none.
 * Returns: the position that @code means, -1 for none */
int jy_signing_code_parse (const char *code);

G_END_DECLS
