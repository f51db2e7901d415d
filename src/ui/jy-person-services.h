/* jy-person-services.h - the sections of a person's page about what is done for them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-care-list.h"
#include "jy-person-due.h"
#include "jy-person-trends.h"

G_BEGIN_DECLS

/* @care: (owned) (nullable): what all of them show; the rest belongs to the page */
typedef struct
{
  JyPersonCare *care;
  JyPersonDue *due;
  JyPersonTrends *trends;
  JyCareList *records;
  JyCareList *referrals;
  JyCareList *home_stays;
  JyCareList *handovers;
} JyPersonServices;

/* Puts them into the bins of @sections: due, records, trends, referrals, care. */
void jy_person_services_make (JyPersonServices *self, GtkStack *sections, JyOffice *office);

/* @care: (transfer full) */
void jy_person_services_show (JyPersonServices *self, JyPersonCare *care);

/* How much is overdue, and what comes next: a label is hidden if there is nothing to say. */
void jy_person_services_show_note (const JyPersonServices *self, GtkLabel *overdue, GtkLabel *next);

void jy_person_services_clear (JyPersonServices *self);

G_END_DECLS
