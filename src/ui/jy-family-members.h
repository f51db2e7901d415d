/* jy-family-members.h - who of a household leaves, who stays, and what each becomes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "jy-family.h"
#include "jy-household-view.h"
#include "jy-office.h"

G_BEGIN_DECLS

#define JY_TYPE_FAMILY_MEMBERS (jy_family_members_get_type ())

/* Signal "changed": other people leave, or another head is chosen. */
G_DECLARE_FINAL_TYPE (JyFamilyMembers, jy_family_members, JY, FAMILY_MEMBERS, GtkWidget)

/**
 * JyFamilyRules:
 * @heading: an N_() string above who leaves
 * @is_chosen: whether the user chooses who leaves; otherwise it is who was named
 * @joins: whether those who leave join a household, and so become something there
 * @founds: whether that household is a new one, so that one of them is its head
 * @changes_head: whether nobody leaves and only the head changes
 */
typedef struct
{
  const char *heading;
  gboolean is_chosen;
  gboolean joins;
  gboolean founds;
  gboolean changes_head;
} JyFamilyRules;

/**
 * jy_family_members_new:
 * @members: (element-type JyRegisterPerson): who lives there, the head first
 * @member: who leaves, or is to be the head; 0: nobody yet
 */
GtkWidget *jy_family_members_new (JyOffice *office,
                                  const JyFamilyRules *rules,
                                  gint64 household,
                                  const GPtrArray *members,
                                  gint64 member) G_GNUC_WARN_UNUSED_RESULT;

/* Returns: (transfer none) (nullable): one sentence if something is missing, "" if it is said
 * beside a field, %NULL if all is well */
const char *jy_family_members_check (JyFamilyMembers *self);

/* Writes who leaves and who stays as what into @departure. */
void jy_family_members_fill (JyFamilyMembers *self, JyDeparture *departure);

G_END_DECLS
