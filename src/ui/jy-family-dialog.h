/* jy-family-dialog.h - people leave a household, or another member becomes its head
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-dialog.h"
#include "jy-household-view.h"

G_BEGIN_DECLS

typedef enum
{
  JY_FAMILY_MOVE,  /* to another household */
  JY_FAMILY_MARRY, /* into another household */
  JY_FAMILY_SPLIT, /* and found a new one */
  JY_FAMILY_OUT,   /* of the territory */
  JY_FAMILY_DEATH,
  JY_FAMILY_HEAD, /* nobody leaves */
} JyFamilyWhat;

#define JY_TYPE_FAMILY_DIALOG (jy_family_dialog_get_type ())

/* Asks when, where to, and, if the head leaves others, who follows and what each is to the new
 * head. */
G_DECLARE_FINAL_TYPE (JyFamilyDialog, jy_family_dialog, JY, FAMILY_DIALOG, JyDialog)

/* @member: who leaves, or is to be the head; 0: nobody is chosen yet */
JyFamilyDialog *jy_family_dialog_new (GtkWidget *origin,
                                      JyOffice *office,
                                      JyFamilyWhat what,
                                      const JyHouseholdView *view,
                                      gint64 member);

/* The same for somebody who is in no household and joins one. */
JyFamilyDialog *jy_family_dialog_new_joining (GtkWidget *origin,
                                              JyOffice *office,
                                              const JyRegisterPerson *person);

G_END_DECLS
