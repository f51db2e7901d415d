/* jy-person-trends.h - what was measured of a person over the years: drawn, in a table, on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-office.h"
#include "jy-person-care.h"

G_BEGIN_DECLS

#define JY_TYPE_PERSON_TRENDS (jy_person_trends_get_type ())

/* Ctrl+P prints all trends. */
G_DECLARE_FINAL_TYPE (JyPersonTrends, jy_person_trends, JY, PERSON_TRENDS, GtkWidget)

GtkWidget *jy_person_trends_new (JyOffice *office) G_GNUC_WARN_UNUSED_RESULT;

/* @care: not owned; until the next call */
void jy_person_trends_show (JyPersonTrends *self, const JyPersonCare *care);

G_END_DECLS
