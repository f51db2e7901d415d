/* jy-register-filters.h - what the lists of households and people are narrowed by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-store-register.h"

G_BEGIN_DECLS

#define JY_TYPE_REGISTER_FILTERS (jy_register_filters_get_type ())

/* A row of chips.  Signal "changed". */
G_DECLARE_FINAL_TYPE (JyRegisterFilters, jy_register_filters, JY, REGISTER_FILTERS, GtkWidget)

/* @teams: (element-type JyStoredTeam): closed ones are left out */
void jy_register_filters_set_teams (JyRegisterFilters *self, const GPtrArray *teams);

/* Writes what is chosen into @query. */
void jy_register_filters_fill (JyRegisterFilters *self, JyRegisterQuery *query);

/* Returns: (transfer full) (nullable): what is chosen, for people: "Team: First, Class: Key"; %NULL
 * if nothing is */
char *jy_register_filters_dup_text (JyRegisterFilters *self) G_GNUC_WARN_UNUSED_RESULT;

void jy_register_filters_clear (JyRegisterFilters *self);

G_END_DECLS
